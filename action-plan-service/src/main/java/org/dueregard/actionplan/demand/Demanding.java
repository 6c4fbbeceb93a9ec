package org.dueregard.actionplan.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.Timing;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.publication.Publication;
import org.dueregard.actionplan.publication.Publications;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Raising what other services find to be owed, and settling it when they say so. Told twice, or in
 * another order, it comes to the same.
 */
@ApplicationScoped
public class Demanding {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Demands demands;
    private final Publications publications;
    private final Keeping keeping;
    private final Timing timing;
    private final HeldPosts posts;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Demanding(
            Demands demands,
            Publications publications,
            Keeping keeping,
            Timing timing,
            HeldPosts posts,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.demands = demands;
        this.publications = publications;
        this.keeping = keeping;
        this.timing = timing;
        this.posts = posts;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /** Raises it once; it becomes an obligation at once where its post is open. */
    @Transactional
    public void raise(NewDemand asked) {
        demands.holdAlone(asked.reference());
        if (!demands.isRaised(asked.kind(), asked.reference(), asked.dueOn())) {
            raise(asked, SERVICE);
        }
    }

    /**
     * Monitoring of a policy is overdue, unless its report has been published since that was said.
     */
    @Transactional
    public void raiseMonitoring(NewDemand asked) {
        var policy = asked.subject();
        if (policy != null) {
            demands.holdAlone(policy);
        }
        if (policy == null || !publications.hasReportSince(policy, asked.toldAt())) {
            raise(asked);
        }
    }

    /** The programme office asks that an assessment be published by a day. */
    @Transactional
    public Demand askForPublication(
            String assessment, String title, String post, LocalDate dueOn, Caller by) {
        demands.holdAlone(assessment);
        if (demands.isRaised(DemandKind.PUBLISH_ASSESSMENT, assessment, dueOn)) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "Publication of the assessment " + assessment + " is asked for already.");
        }
        var violations = new ArrayList<Violation>(posts.unlessOpen(post, "/post"));
        if (publications.hasAssessment(assessment)) {
            violations.add(Violation.at("/assessment", "Has been published."));
        }
        DomainException.refuseIfAny("It cannot be asked for.", violations);
        return raise(
                new NewDemand(
                        DemandKind.PUBLISH_ASSESSMENT,
                        assessment,
                        null,
                        title,
                        post,
                        dueOn,
                        null,
                        clock.instant()),
                by);
    }

    /** What is demanded of an assessment is due on another day. */
    @Transactional
    public void move(DemandKind kind, String reference, LocalDate to, String reason) {
        for (var demand : demands.takeOpen(kind, reference)) {
            if (!demand.dueOn().equals(to)) {
                record(demand.move(to), SERVICE, reason);
                var obligation = demand.obligation();
                if (obligation != null) {
                    timing.move(obligation, to, reason, SERVICE);
                }
            }
        }
    }

    /** What was demanded of an assessment has been done. */
    @Transactional
    public void settle(DemandKind kind, String reference, String how) {
        demands.holdAlone(reference);
        demands.takeOpen(kind, reference).forEach(each -> settle(each, how));
    }

    /** Something is published: whatever it was owed for is done. */
    @Transactional
    public void published(Publication publication) {
        var assessment = publication.assessment();
        var policy = publication.policy();
        switch (publication.kind()) {
            case ASSESSMENT -> demands.holdAlone(Objects.requireNonNull(assessment));
            case MONITORING_REPORT -> demands.holdAlone(Objects.requireNonNull(policy));
        }
        // Known from here on to whoever asks for it next, in whatever order consumers are called.
        publications.told(publication);
        var owed =
                switch (publication.kind()) {
                    case ASSESSMENT ->
                            demands.takeOpen(
                                    DemandKind.PUBLISH_ASSESSMENT,
                                    Objects.requireNonNull(assessment));
                    case MONITORING_REPORT ->
                            demands.takeOpenMonitoring(
                                    Objects.requireNonNull(policy), publication.publishedAt());
                };
        owed.forEach(each -> settle(each, "It has been published: " + publication.url()));
    }

    /** Makes obligations of what no post could owe before; how many it has looked at. */
    @Transactional
    public int layWaiting(int most) {
        var found = demands.takeLayable(most);
        found.forEach(each -> lay(each, SERVICE));
        return found.size();
    }

    private Demand raise(NewDemand asked, Caller by) {
        var demand = new Demand(asked);
        demands.persist(demand);
        record(demand.raised(), by, asked.cause());
        if (posts.unlessOpen(asked.post(), "/post").isEmpty()) {
            lay(demand, by);
        }
        return demand;
    }

    private void lay(Demand demand, Caller by) {
        keeping.lay(
                demand.asObligation(bodies.seating(demand.post(), LondonDay.of(clock.instant()))),
                demand.keeper(),
                by);
        record(demand.laid(), by, demand.cause());
    }

    private void settle(Demand demand, String how) {
        record(demand.settle(how, LondonDay.of(clock.instant())), SERVICE, how);
        var obligation = demand.obligation();
        if (obligation != null) {
            keeping.fulfil(obligation, how, SERVICE);
        }
    }

    private void record(DemandFact fact, Caller by, @Nullable String reason) {
        demands.flush();
        journal.record(fact, by, reason);
    }
}
