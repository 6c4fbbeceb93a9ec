package org.dueregard.eia.characteristic.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristicCatalogue")
public record CatalogueView(
        int version,
        String title,
        LocalDate heldFrom,
        @Nullable LocalDate heldUntil,
        String source,
        @Schema(description = "In alphabetical order; no characteristic stands above another")
                List<CharacteristicView> items) {
    static CatalogueView from(Catalogue catalogue) {
        return new CatalogueView(
                catalogue.version(),
                catalogue.title(),
                catalogue.heldFrom(),
                catalogue.heldUntil(),
                catalogue.source(),
                catalogue.characteristics().stream().map(CharacteristicView::from).toList());
    }
}
