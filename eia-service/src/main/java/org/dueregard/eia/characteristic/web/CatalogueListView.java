package org.dueregard.eia.characteristic.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristicCatalogueList")
public record CatalogueListView(List<CatalogueVersionView> items, @Nullable String next)
        implements Paged {

    @Schema(name = "EiaCharacteristicCatalogueVersion")
    public record CatalogueVersionView(
            int version,
            String title,
            LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            int characteristics) {
        static CatalogueVersionView from(Catalogue catalogue) {
            return new CatalogueVersionView(
                    catalogue.version(),
                    catalogue.title(),
                    catalogue.heldFrom(),
                    catalogue.heldUntil(),
                    catalogue.characteristics().size());
        }
    }

    static CatalogueListView of(Page<CatalogueVersionView> page) {
        return new CatalogueListView(page.items(), page.next());
    }
}
