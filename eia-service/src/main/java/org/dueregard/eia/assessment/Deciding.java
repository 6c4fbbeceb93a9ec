package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What decision-makers do: sign off, return, stop. */
@ApplicationScoped
public class Deciding {
    private final Assessments assessments;
    private final MitigationProgresses progresses;
    private final Instance<SigningGuard> guards;
    private final Posts posts;
    private final Journal journal;
    private final InstantSource clock;

    public Deciding(
            Assessments assessments,
            MitigationProgresses progresses,
            Instance<SigningGuard> guards,
            Posts posts,
            Journal journal,
            InstantSource clock) {
        this.assessments = assessments;
        this.progresses = progresses;
        this.guards = guards;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void decide(UUID id, Verdict verdict, ExpectedVersion seen, Caller by) {
        var assessment = assessments.lock(id);
        seen.requireSameAs(assessment.version());
        var post = verdict.decisionPost();
        if (post != null) {
            HeldPosts.require(post, by, posts);
        }
        if (verdict.outcome().signsOff()) {
            var open = new ArrayList<Violation>();
            guards.forEach(guard -> open.addAll(guard.violations(id, assessment.subjectId())));
            DomainException.refuseIfAny("The assessment cannot be signed off yet.", open);
        }
        var placements = progresses.placements(id, assessment.currentVersion());
        journal.record(
                assessment.decide(verdict, placements, by.person(), clock.instant()),
                by,
                verdict.reason());
    }
}
