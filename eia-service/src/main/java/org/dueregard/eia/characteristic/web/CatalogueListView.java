package org.dueregard.eia.characteristic.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristicCatalogueList")
public record CatalogueListView(List<CatalogueVersionView> items) {

    @Schema(name = "EiaCharacteristicCatalogueVersion")
    public record CatalogueVersionView(
            int version,
            String title,
            LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            int characteristics) {}

    static CatalogueListView from(List<Catalogue> catalogues) {
        return new CatalogueListView(
                catalogues.stream()
                        .map(
                                catalogue ->
                                        new CatalogueVersionView(
                                                catalogue.version(),
                                                catalogue.title(),
                                                catalogue.heldFrom(),
                                                catalogue.heldUntil(),
                                                catalogue.characteristics().size()))
                        .toList());
    }
}
