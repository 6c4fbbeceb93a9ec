package org.dueregard.eia.review.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.dueregard.eia.review.Reviews;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reviews-due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewsDueResource {
    private final Reviews reviews;

    public ReviewsDueResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listReviewsDue",
            summary = "Assessments that are due for review, soonest first")
    public Page<ReviewDueView> list(@BeanParam PageRequest page) {
        var key = page.afterKey();
        LocalDate afterDay = null;
        UUID afterId = null;
        if (key != null) {
            try {
                var space = key.indexOf(' ');
                afterDay = LocalDate.parse(key.substring(0, Math.max(space, 0)));
                afterId = UUID.fromString(key.substring(space + 1));
            } catch (DateTimeParseException | IllegalArgumentException anotherList) {
                throw DomainException.malformed(
                        "page-malformed",
                        "Not a page of this list",
                        "The page was asked for with a cursor of another list.");
            }
        }
        return page.cut(
                reviews.due(afterDay, afterId, page.limit() + 1),
                due -> due.dueOn() + " " + due.reviewId(),
                ReviewDueView::from);
    }
}
