package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What the programme office sets: what is checked, and who signs. */
@ApplicationScoped
public class SettingStandards {
    private final AssuranceChecklists checklists;
    private final ApprovalRequirements requirements;
    private final Posts posts;
    private final Journal journal;
    private final InstantSource clock;

    public SettingStandards(
            AssuranceChecklists checklists,
            ApprovalRequirements requirements,
            Posts posts,
            Journal journal,
            InstantSource clock) {
        this.checklists = checklists;
        this.requirements = requirements;
        this.posts = posts;
        this.journal = journal;
        this.clock = clock;
    }

    /** For the audit trail. */
    public record ChecklistPublished(int number, String title, List<ChecklistQuestion> questions)
            implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("assurance-checklist", Integer.toString(number));
        }

        @Override
        public String name() {
            return "assurance-checklist.published";
        }
    }

    @Transactional
    public AssuranceChecklist publish(String title, List<ChecklistQuestion> questions, Caller by) {
        var codes = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < questions.size(); i++) {
            if (!codes.add(questions.get(i).code())) {
                violations.add(Violation.at("/questions/" + i + "/code", "stands twice"));
            }
        }
        DomainException.refuseIfAny("The checklist cannot be published like this.", violations);
        var checklist =
                new AssuranceChecklist(
                        checklists.current().number() + 1,
                        title,
                        questions,
                        by.person(),
                        clock.instant());
        checklists.persistAndFlush(checklist);
        journal.record(
                new ChecklistPublished(checklist.number(), title, List.copyOf(questions)),
                by,
                null);
        return checklist;
    }

    @Transactional
    public void requireApprovals(Band band, Quorum wanted, ExpectedVersion seen, Caller by) {
        var requirement = requirements.lock(band);
        seen.requireSameAs(requirement.version());
        DomainException.refuseIfAny(
                "Nobody signs like this.", QuorumRules.ofAsking(wanted, posts::known));
        journal.record(requirement.require(wanted, by.person(), clock.instant()), by, null);
    }
}
