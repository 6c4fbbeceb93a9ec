package org.dueregard.eia.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a subject.
 *
 * @param jointLeadPosts posts that lead it beside the accountable one
 * @param unit the unit it belongs to; the OCU, for an objective of one
 * @param owningTeam the team that writes and keeps it
 * @param programmeStrand the strand of a programme that it belongs to; membership makes an
 *     assessment compulsory
 * @param withholdingReason why nothing of it is published, or null where it may be
 * @param reviewEveryMonths the longest time between two reviews, where it is shorter than the
 *     band's
 * @param assessmentDueOn by when its assessment has to be signed off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Particulars(
        SubjectKind kind,
        String title,
        String purpose,
        String accountablePost,
        List<String> jointLeadPosts,
        @Nullable String businessArea,
        @Nullable String unit,
        @Nullable String owningTeam,
        @Nullable String programme,
        @Nullable String programmeStrand,
        ProtectiveMarking protectiveMarking,
        boolean publicationWithheld,
        @Nullable String withholdingReason,
        @Nullable PublicationStatus publicationStatus,
        @Nullable Integer reviewEveryMonths,
        @Nullable LocalDate assessmentDueOn) {
    public Particulars {
        jointLeadPosts = List.copyOf(jointLeadPosts);
    }

    /** Whether the public may know as much of it as before. */
    boolean shownLike(Particulars before) {
        return protectiveMarking == before.protectiveMarking
                && publicationWithheld == before.publicationWithheld
                && Objects.equals(withholdingReason, before.withholdingReason);
    }

    /** Whether it is reviewed less often than before. */
    boolean reviewedLessOftenThan(Particulars before) {
        return before.reviewEveryMonths != null
                && (reviewEveryMonths == null || reviewEveryMonths > before.reviewEveryMonths);
    }
}
