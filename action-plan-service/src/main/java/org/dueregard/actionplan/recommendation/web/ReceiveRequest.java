package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.recommendation.NewRecommendation;
import org.dueregard.actionplan.recommendation.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation that has been received. */
@Schema(name = "ActionPlanReceiveRecommendation")
record ReceiveRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,49}", message = Codes.MESSAGE) String code,
        @NotNull SourceType sourceType,
        @NotBlank @Size(max = 200) @Schema(description = "Who made it, in which paper")
                String source,
        @NotNull @Min(1) @Max(10000) Integer number,
        @NotBlank @Size(max = 2000) String text,
        @Schema(description = "The group on whose agenda it stands")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String ownerBody,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String accountablePost,
        @Schema(description = "Today where absent") @Nullable LocalDate receivedOn,
        @Schema(description = "The day by which it is answered; its post owes that")
                @Nullable LocalDate responseDueOn,
        @Schema(description = "For a recurring duty: how often after completion, such as P1Y")
                @Pattern(
                        regexp = "P[1-9][0-9]{0,2}[DWMY]",
                        message = "is an ISO 8601 period of days, weeks, months or years: P1Y")
                @Nullable String everyAfter) {
    NewRecommendation asked() {
        return new NewRecommendation(
                code,
                sourceType,
                source,
                number,
                text,
                ownerBody,
                accountablePost,
                receivedOn,
                responseDueOn,
                everyAfter == null ? null : Period.parse(everyAfter));
    }
}
