package org.dueregard.eia.screening.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaRatingSheetList")
public record RatingSheetListView(List<RatingSheetView> items, @Nullable String next)
        implements Paged {
    static RatingSheetListView of(Page<RatingSheetView> page) {
        return new RatingSheetListView(page.items(), page.next());
    }
}
