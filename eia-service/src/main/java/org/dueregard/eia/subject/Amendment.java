package org.dueregard.eia.subject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a subject from now on, and why; its kind stays, its post is handed over. */
public record Amendment(
        String title,
        String purpose,
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
        @Nullable LocalDate assessmentDueOn,
        String reason) {
    Particulars to(Particulars present) {
        return new Particulars(
                present.kind(),
                title,
                purpose,
                present.accountablePost(),
                jointLeadPosts,
                businessArea,
                unit,
                owningTeam,
                programme,
                programmeStrand,
                protectiveMarking,
                publicationWithheld,
                withholdingReason,
                publicationStatus,
                reviewEveryMonths,
                assessmentDueOn);
    }
}
