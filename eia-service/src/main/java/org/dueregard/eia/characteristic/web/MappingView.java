package org.dueregard.eia.characteristic.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristicMapping")
public record MappingView(
        int from,
        int to,
        @Schema(description = "In alphabetical order of the older names") List<PairView> items,
        @Schema(description = "Codes of the newer catalogue that the older one does not know")
                List<String> withoutOlder) {

    @Schema(name = "EiaCharacteristicPair")
    public record PairView(
            String older,
            String olderName,
            @Schema(description = "Null where the newer catalogue has dropped it")
                    @Nullable String newer,
            @Nullable String newerName) {}

    static MappingView of(Catalogue older, Catalogue newer) {
        var pairs = new ArrayList<PairView>();
        for (var strand : older.characteristics()) {
            var match =
                    newer.characteristics().stream()
                            .filter(each -> Objects.equals(each.olderStrand(), strand.code()))
                            .findFirst();
            pairs.add(
                    new PairView(
                            strand.code(),
                            strand.name(),
                            match.map(Characteristic::code).orElse(null),
                            match.map(Characteristic::name).orElse(null)));
        }
        return new MappingView(
                older.version(),
                newer.version(),
                pairs,
                newer.characteristics().stream()
                        .filter(
                                each ->
                                        each.olderStrand() == null
                                                || older.find(each.olderStrand()).isEmpty())
                        .map(Characteristic::code)
                        .toList());
    }
}
