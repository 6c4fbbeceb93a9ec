package org.dueregard.gateway.overview;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is open.
 *
 * @param more lists of which there is more than is shown here
 * @param missing services that did not answer; their lists are empty here, and nobody knows what
 *     they hold
 */
@Schema(name = "GatewayOverview")
public record Overview(
        @Schema(required = true) List<ReviewDue> reviewsDue,
        @Schema(required = true) List<OpenAction> openActions,
        @Schema(required = true) List<OpenDisparity> openDisparities,
        @Schema(required = true) List<String> more,
        @Schema(required = true) List<String> missing) {

    public boolean lacks(String service) {
        return missing.contains(service);
    }

    /** The title of a post, where one of the actions tells it, else its code. */
    public @Nullable String postTitle(@Nullable String code) {
        return openActions.stream()
                .filter(action -> code != null && code.equals(action.accountablePost()))
                .map(OpenAction::accountablePostTitle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    public boolean hasMore(String list) {
        return more.contains(list);
    }
}
