package org.dueregard.eia.comparison.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.dueregard.eia.comparison.Change;
import org.dueregard.eia.comparison.Difference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDifference")
public record DifferenceView(
        @Schema(
                        description = "The place, by names rather than by positions",
                        examples = "/criteria/impact/question")
                String at,
        Change change,
        @Schema(description = "What stood there, as text or JSON") @Nullable String before,
        @Schema(description = "What stands there, as text or JSON") @Nullable String after) {
    public static DifferenceView from(Difference difference) {
        return new DifferenceView(
                difference.at(),
                difference.change(),
                text(difference.before()),
                text(difference.after()));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isTextual() ? node.asText() : node.toString();
    }
}
