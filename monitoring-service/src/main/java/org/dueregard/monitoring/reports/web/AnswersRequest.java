package org.dueregard.monitoring.reports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.monitoring.reports.Answers;
import org.dueregard.monitoring.reports.Channel;
import org.dueregard.monitoring.reports.Cover;
import org.dueregard.monitoring.reports.FiveTests;
import org.dueregard.monitoring.reports.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the authors of a report say; it may be incomplete until it is published. */
@Schema(name = "MonitoringReportAnswers")
public record AnswersRequest(
        @Schema(description = "Of each function whether it is covered, or why it does not apply")
                @NotNull
                Map<@NotNull Function, @NotNull @Valid CoverRequest> functions,
        @NotNull @Valid TestsRequest tests,
        @Nullable Boolean inequalityFound,
        @Schema(description = "Of the inequality that was found") @Size(max = 10_000)
                @Nullable String cause,
        @Schema(description = "Ids of the actions against it") @NotNull @Size(max = 50)
                List<@NotBlank @Size(max = 60) String> actions,
        @Schema(description = "Why nothing is done about it") @Size(max = 10_000)
                @Nullable String justification,
        @Schema(description = "Disparities of the policy that the report speaks of")
                @NotNull
                @Size(max = 200)
                List<@NotNull UUID> disparities,
        @NotNull @Size(max = 2) List<@NotNull Channel> channels) {

    /** Whether a function is covered. */
    @Schema(name = "MonitoringReportCoverRequest")
    public record CoverRequest(
            @NotNull Boolean covered,
            @Schema(description = "Why it does not apply") @Size(max = 2_000)
                    @Nullable String reason) {}

    /** An answer to each of the five tests. */
    @Schema(name = "MonitoringFiveTestsRequest")
    public record TestsRequest(
            @Size(max = 10_000) @Nullable String legislativeCompliance,
            @Size(max = 10_000) @Nullable String perceptions,
            @Size(max = 10_000) @Nullable String inequalitiesAndCauses,
            @Size(max = 10_000) @Nullable String groupsAffected,
            @Size(max = 10_000) @Nullable String effectivenessByNeed) {
        FiveTests tests() {
            return new FiveTests(
                    legislativeCompliance,
                    perceptions,
                    inequalitiesAndCauses,
                    groupsAffected,
                    effectivenessByNeed);
        }
    }

    Answers answers() {
        var covers = new EnumMap<Function, Cover>(Function.class);
        functions.forEach(
                (function, cover) ->
                        covers.put(function, new Cover(cover.covered(), cover.reason())));
        return new Answers(
                covers,
                tests.tests(),
                inequalityFound,
                cause,
                actions,
                justification,
                disparities,
                channels);
    }
}
