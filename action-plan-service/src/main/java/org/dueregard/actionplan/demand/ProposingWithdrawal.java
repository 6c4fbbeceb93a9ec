package org.dueregard.actionplan.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;

/**
 * Asking bodies whether the actions of an assessment that has ended are withdrawn. A decision
 * withdraws nothing by itself: the programme office does, as it does with every action.
 */
@ApplicationScoped
public class ProposingWithdrawal {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final WithdrawalProposals proposals;
    private final Actions actions;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    ProposingWithdrawal(
            WithdrawalProposals proposals,
            Actions actions,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.proposals = proposals;
        this.actions = actions;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /** One proposal for each open action that comes from a mitigation of the assessment. */
    @Transactional
    public void propose(String assessment) {
        actions.openFromAssessment(assessment).stream()
                .filter(each -> !proposals.isProposed(each.id(), assessment))
                .forEach(each -> propose(each, assessment));
    }

    private void propose(Action action, String assessment) {
        var proposal =
                new WithdrawalProposal(
                        action.id(),
                        assessment,
                        bodies.seating(action.accountablePost(), LondonDay.of(clock.instant())),
                        clock.instant());
        proposals.persist(proposal);
        proposals.flush();
        journal.record(proposal.proposed(), SERVICE, "The assessment has ended with its subject.");
    }

    /** The body that is asked decides in the person of its chair; where none is, the office. */
    @Transactional
    public WithdrawalProposal decide(
            UUID id, boolean withdraw, String reason, ExpectedVersion expected, Caller by) {
        var proposal = proposals.require(id, expected);
        var body = proposal.body();
        if (body == null) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        } else {
            by.requireRole(Roles.BODY_CHAIR);
            by.requirePost(bodies.require(body).chairPost());
        }
        var fact = proposal.decide(withdraw, reason, clock.instant());
        proposals.flush();
        journal.record(fact, by, reason);
        return proposal;
    }
}
