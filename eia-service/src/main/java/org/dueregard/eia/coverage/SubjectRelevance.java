package org.dueregard.eia.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What the last finished panel found for each characteristic.
 *
 * @param screening null where the subject is not yet screened
 */
public record SubjectRelevance(
        UUID subjectId,
        SubjectKind kind,
        String title,
        String accountablePost,
        @Nullable Screened screening) {

    /** A finished panel. */
    public record Screened(
            UUID screeningId, Instant decidedAt, Outcome outcome, List<Finding> findings) {
        public Screened {
            findings = List.copyOf(findings);
        }
    }

    /** What it found for one characteristic, in alphabetical order among the others. */
    public record Finding(String characteristic, boolean relevant, String reason) {}
}
