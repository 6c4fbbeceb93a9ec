package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** What assurers do: pass a version, or ask for changes. */
@ApplicationScoped
public class Assuring {
    private final Assessments assessments;
    private final Subjects subjects;
    private final AssuranceChecklists checklists;
    private final Ledger ledger;
    private final InstantSource clock;

    public Assuring(
            Assessments assessments,
            Subjects subjects,
            AssuranceChecklists checklists,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.checklists = checklists;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What an assurer sends. */
    public record Finding(
            AssuranceResult result,
            @Nullable String note,
            List<ChecklistAnswer> checklist,
            List<Comment> comments,
            @Nullable LocalDate resubmitBy) {}

    @Transactional
    public void assure(UUID id, Finding finding, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        assessment.requireRoleOrStepIn(Roles.ASSURER, Capacity.ASSURER, by);
        ledger.requireSame(assessment, seen);
        var fact =
                assessment.assure(
                        checklists.current().asked(),
                        finding.result(),
                        finding.note(),
                        finding.checklist(),
                        finding.comments(),
                        finding.resubmitBy(),
                        subjects.require(assessment.subjectId()).snapshot(),
                        by,
                        clock.instant());
        ledger.record(assessment, fact, by, finding.note());
    }
}
