package org.dueregard.eia.subject.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.PublicationStatus;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaSubject")
public record SubjectView(
        UUID id,
        @Schema(description = "By which other systems know it") String reference,
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
        SubjectState state,
        ProtectiveMarking protectiveMarking,
        boolean publicationWithheld,
        @Nullable String withholdingReason,
        @Nullable PublicationStatus publicationStatus,
        @Nullable Integer reviewEveryMonths,
        @Nullable LocalDate assessmentDueOn,
        Instant registeredAt,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate withdrawnOn) {
    public static SubjectView from(Subject subject) {
        var said = subject.particulars();
        return new SubjectView(
                subject.id(),
                subject.reference(),
                said.kind(),
                said.title(),
                said.purpose(),
                said.accountablePost(),
                said.jointLeadPosts(),
                said.businessArea(),
                said.unit(),
                said.owningTeam(),
                said.programme(),
                said.programmeStrand(),
                subject.state(),
                said.protectiveMarking(),
                said.publicationWithheld(),
                said.withholdingReason(),
                said.publicationStatus(),
                said.reviewEveryMonths(),
                said.assessmentDueOn(),
                subject.registeredAt(),
                subject.adoptedOn(),
                subject.withdrawnOn());
    }
}
