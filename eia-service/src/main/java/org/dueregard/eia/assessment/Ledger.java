package org.dueregard.eia.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Beside the journal, which is for auditors: what changed since, for people who write at the same
 * time. Whoever has seen an older version is told who changed what meanwhile.
 */
@ApplicationScoped
public class Ledger implements PanacheRepositoryBase<AssessmentChange, UUID> {
    /** Of what was missed, a refusal lists this many; the rest is read page by page. */
    private static final int MOST = 100;

    private final Journal journal;
    private final InstantSource clock;

    public Ledger(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses with 412 and the changes since, unless the present version is the one seen. */
    public void requireSame(Assessment assessment, ExpectedVersion seen) {
        if (assessment.version() == seen.value()) {
            return;
        }
        var missed = since(assessment.id(), seen.value(), null, MOST + 1);
        throw new DomainException(
                Refusal.STALE_VERSION,
                "stale-version",
                "Somebody has changed it since",
                "You have seen version "
                        + seen.value()
                        + "; the present one is "
                        + assessment.version()
                        + ". Read it again and decide anew; /v1/assessments/"
                        + assessment.id()
                        + "/changes?since="
                        + seen.value()
                        + (missed.size() > MOST
                                ? " says all that changed; the first " + MOST + " are here."
                                : " says what changed."),
                missed.stream().limit(MOST).flatMap(change -> places(change).stream()).toList());
    }

    private static List<Violation> places(AssessmentChange change) {
        var what = change.action() + " by " + change.person() + " at " + change.at();
        return change.parts().isEmpty()
                ? List.of(Violation.at("", what))
                : change.parts().stream()
                        .map(part -> Violation.at(part.pointer(), what))
                        .collect(Collectors.toList());
    }

    /** Before the assessment is flushed: it still has the version that the caller has seen. */
    public void record(
            Assessment assessment, AssessmentFact fact, Caller by, @Nullable String reason) {
        persist(
                new AssessmentChange(
                        assessment,
                        fact.name(),
                        fact instanceof AssessmentFact.Revised revised
                                ? ContentPart.changed(revised.was(), revised.content())
                                : List.of(),
                        by.person(),
                        clock.instant()));
        journal.record(fact, by, reason);
    }

    /** Oldest first, after the one with this key. */
    public List<AssessmentChange> since(
            UUID assessment, long version, AssessmentChange.@Nullable Key after, int most) {
        var query =
                after == null
                        ? find(
                                "assessmentId = ?1 and seenVersion >= ?2 order by seenVersion, id",
                                assessment,
                                version)
                        : find(
                                "assessmentId = ?1 and seenVersion >= ?2 and (seenVersion > ?3 or"
                                        + " (seenVersion = ?3 and id > ?4))"
                                        + " order by seenVersion, id",
                                assessment,
                                version,
                                after.seenVersion(),
                                after.id());
        return query.page(0, most).list();
    }
}
