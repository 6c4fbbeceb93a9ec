package org.dueregard.eia.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.eia.assessment.ActionEvidence;
import org.jspecify.annotations.Nullable;

/** What exactly came to light: of an action, or of a disparity. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EvidenceDetails(
        @Nullable String actionId,
        @Nullable String decision,
        @Nullable String accountablePost,
        @Nullable LocalDate completedOn,
        @Nullable String decidedByBody,
        @Nullable String decisionRef,
        @Nullable List<ActionEvidence> evidence,
        @Nullable String disparityState,
        @Nullable String cause,
        @Nullable String justification,
        @Nullable List<String> actionIds,
        @Nullable BigDecimal currentGapPoints,
        @Nullable String reason) {
    /** Of what says everything in its summary. */
    static final EvidenceDetails NONE =
            new EvidenceDetails(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static EvidenceDetails ofDecidedAction(
            String actionId,
            String decision,
            @Nullable String accountablePost,
            @Nullable String reason) {
        return new EvidenceDetails(
                actionId,
                decision,
                accountablePost,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reason);
    }

    public static EvidenceDetails ofCompletedAction(
            String actionId,
            LocalDate completedOn,
            String decidedByBody,
            String decisionRef,
            List<ActionEvidence> evidence) {
        return new EvidenceDetails(
                actionId,
                null,
                null,
                completedOn,
                decidedByBody,
                decisionRef,
                evidence,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static EvidenceDetails ofReopenedAction(String actionId, String cause, String reason) {
        return new EvidenceDetails(
                actionId, null, null, null, null, null, null, null, cause, null, null, null,
                reason);
    }

    public static EvidenceDetails ofDisparity(
            String state,
            @Nullable String cause,
            @Nullable String justification,
            @Nullable List<String> actionIds,
            @Nullable BigDecimal currentGapPoints) {
        return new EvidenceDetails(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                state,
                cause,
                justification,
                actionIds,
                currentGapPoints,
                null);
    }
}
