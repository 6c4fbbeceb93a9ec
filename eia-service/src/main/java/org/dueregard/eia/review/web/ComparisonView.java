package org.dueregard.eia.review.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.comparison.Change;
import org.dueregard.eia.comparison.web.DifferenceView;
import org.dueregard.eia.review.VersionComparison;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaComparison")
public record ComparisonView(UUID assessmentId, int from, int to, List<PartView> parts) {

    @Schema(name = "EiaComparedPart")
    public record PartView(@Schema(examples = "impacts") String part, List<ItemView> items) {}

    @Schema(name = "EiaComparedItem")
    public record ItemView(
            @Schema(description = "Empty for a part that is one item, such as the scope")
                    String ref,
            @Schema(description = "How it stands in the later version") Change change,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
                    @Nullable JsonNode before,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class)
                    @Nullable JsonNode after,
            @Schema(description = "Field by field") List<DifferenceView> differences) {
        static ItemView from(VersionComparison.Item item) {
            return new ItemView(
                    item.ref(),
                    item.change(),
                    item.before(),
                    item.after(),
                    item.differences().stream().map(DifferenceView::from).toList());
        }
    }

    static ComparisonView from(UUID assessmentId, VersionComparison comparison) {
        return new ComparisonView(
                assessmentId,
                comparison.from(),
                comparison.to(),
                comparison.parts().stream()
                        .map(
                                part ->
                                        new PartView(
                                                part.name(),
                                                part.items().stream().map(ItemView::from).toList()))
                        .toList());
    }
}
