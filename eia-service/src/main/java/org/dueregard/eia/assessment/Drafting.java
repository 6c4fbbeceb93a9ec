package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;

/** What authors do: write, submit, take up again what was sent back. */
@ApplicationScoped
public class Drafting {
    private final Assessments assessments;
    private final MitigationProgresses progresses;
    private final Subjects subjects;
    private final Yardsticks yardsticks;
    private final Ledger ledger;
    private final InstantSource clock;

    public Drafting(
            Assessments assessments,
            MitigationProgresses progresses,
            Subjects subjects,
            Yardsticks yardsticks,
            Ledger ledger,
            InstantSource clock) {
        this.assessments = assessments;
        this.progresses = progresses;
        this.subjects = subjects;
        this.yardsticks = yardsticks;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public void revise(UUID id, List<? extends Part> parts, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        ledger.record(
                assessment,
                assessment.revise(parts, by, subjectOf(assessment), clock.instant()),
                by,
                null);
    }

    @Transactional
    public void submit(UUID id, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        var yardstick = yardsticks.forPresentVersionOf(assessment);
        var at = clock.instant();
        var submitted = assessment.submit(subjectOf(assessment), yardstick, by, at);
        ledger.record(assessment, submitted.without(offer(assessment, at)), by, null);
    }

    /** Answers which mitigations were placed with an earlier version and are not offered again. */
    private Set<UUID> offer(Assessment assessment, Instant at) {
        var version = assessment.currentVersion();
        var placed = new HashSet<UUID>();
        for (var mitigation : assessment.current().content().mitigations()) {
            var present = progresses.findById(mitigation.id());
            if (present == null) {
                progresses.persist(
                        new MitigationProgress(assessment.id(), version, mitigation, at));
            } else {
                if (present.placed() && present.number() < version) {
                    placed.add(mitigation.id());
                }
                present.submittedWith(version, at);
            }
        }
        return placed;
    }

    @Transactional
    public void takeUpAgain(UUID id, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        ledger.requireSame(assessment, seen);
        ledger.record(assessment, assessment.takeUpAgain(by, clock.instant()), by, null);
    }

    private SubjectSnapshot subjectOf(Assessment assessment) {
        return subjects.require(assessment.subjectId()).snapshot();
    }
}
