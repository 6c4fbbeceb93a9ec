package org.dueregard.eia.review.web;

import java.util.List;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaReviewList")
public record ReviewListView(List<ReviewView> items, @Nullable String next) implements Paged {
    static ReviewListView of(Page<ReviewView> page) {
        return new ReviewListView(page.items(), page.next());
    }
}
