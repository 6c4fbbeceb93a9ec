package org.dueregard.eia.characteristic.web;

import java.util.List;
import java.util.Objects;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristicMapping")
public record MappingView(
        int from,
        int to,
        @Schema(description = "In alphabetical order of the older names") List<PairView> items,
        @Schema(description = "Codes of the newer catalogue that the older one does not know")
                List<String> withoutOlder,
        @Nullable String next)
        implements Paged {

    @Schema(name = "EiaCharacteristicPair")
    public record PairView(
            String older,
            String olderName,
            @Schema(description = "Null where the newer catalogue has dropped it")
                    @Nullable String newer,
            @Nullable String newerName) {
        static PairView of(Characteristic strand, Catalogue newer) {
            var match =
                    newer.characteristics().stream()
                            .filter(each -> Objects.equals(each.olderStrand(), strand.code()))
                            .findFirst();
            return new PairView(
                    strand.code(),
                    strand.name(),
                    match.map(Characteristic::code).orElse(null),
                    match.map(Characteristic::name).orElse(null));
        }
    }

    static MappingView of(Catalogue older, Catalogue newer, Page<PairView> page) {
        return new MappingView(
                older.version(),
                newer.version(),
                page.items(),
                newer.characteristics().stream()
                        .filter(
                                each ->
                                        each.olderStrand() == null
                                                || older.find(each.olderStrand()).isEmpty())
                        .map(Characteristic::code)
                        .toList(),
                page.next());
    }
}
