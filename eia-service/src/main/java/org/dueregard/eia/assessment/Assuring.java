package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** What assurers do: pass a version, or ask for changes. */
@ApplicationScoped
public class Assuring {
    private final Assessments assessments;
    private final Subjects subjects;
    private final Journal journal;
    private final InstantSource clock;

    public Assuring(
            Assessments assessments, Subjects subjects, Journal journal, InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.journal = journal;
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
        seen.requireSameAs(assessment.version());
        var fact =
                assessment.assure(
                        finding.result(),
                        finding.note(),
                        finding.checklist(),
                        finding.comments(),
                        finding.resubmitBy(),
                        subjects.require(assessment.subjectId()).snapshot(),
                        by,
                        clock.instant());
        journal.record(fact, by, finding.note());
    }
}
