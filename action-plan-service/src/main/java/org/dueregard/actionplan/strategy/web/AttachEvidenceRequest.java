package org.dueregard.actionplan.strategy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.strategy.ObjectiveEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done for an objective, in numbered items. */
@Schema(name = "ActionPlanAttachObjectiveEvidence")
record AttachEvidenceRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ItemJson> items) {

    /** One item. */
    @Schema(name = "ActionPlanNewObjectiveEvidence")
    record ItemJson(
            @NotNull
                    @Min(1)
                    @Max(100000)
                    @Schema(description = "As it is printed; it is cited by it")
                    Integer number,
            @NotBlank @Size(max = 10000) String text,
            @NotBlank
                    @Size(max = 500)
                    @Schema(description = "The document and place that it stands in")
                    String source,
            @Pattern(regexp = "https?://.+", message = "is the address of a page") @Size(max = 2000)
                    @Nullable String url) {}

    List<ObjectiveEvidence.NewItem> asked() {
        return items.stream()
                .map(
                        each ->
                                new ObjectiveEvidence.NewItem(
                                        each.number(), each.text(), each.source(), each.url()))
                .toList();
    }
}
