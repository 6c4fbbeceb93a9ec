package org.dueregard.eia.characteristic.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
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
                List<CharacteristicView> items,
        @Nullable String next)
        implements Paged {
    /** With all that it holds. */
    static CatalogueView from(Catalogue catalogue) {
        return of(
                catalogue,
                new Page<>(
                        catalogue.characteristics().stream().map(CharacteristicView::from).toList(),
                        null));
    }

    static CatalogueView of(Catalogue catalogue, Page<CharacteristicView> page) {
        return new CatalogueView(
                catalogue.version(),
                catalogue.title(),
                catalogue.heldFrom(),
                catalogue.heldUntil(),
                catalogue.source(),
                page.items(),
                page.next());
    }
}
