package org.dueregard.eia.subject.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.subject.ProtectiveMarking;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.subject.SubjectState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaSubject")
public record SubjectView(
        UUID id,
        SubjectKind kind,
        String title,
        String purpose,
        String accountablePost,
        @Nullable String businessArea,
        @Nullable String unit,
        @Nullable String programme,
        @Nullable String programmeStrand,
        SubjectState state,
        ProtectiveMarking protectiveMarking,
        boolean publicationWithheld,
        @Nullable String withholdingReason,
        Instant registeredAt,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate withdrawnOn) {
    public static SubjectView from(Subject subject) {
        return new SubjectView(
                subject.id(),
                subject.kind(),
                subject.title(),
                subject.purpose(),
                subject.accountablePost(),
                subject.businessArea(),
                subject.unit(),
                subject.programme(),
                subject.programmeStrand(),
                subject.state(),
                subject.protectiveMarking(),
                subject.publicationWithheld(),
                subject.withholdingReason(),
                subject.registeredAt(),
                subject.adoptedOn(),
                subject.withdrawnOn());
    }
}
