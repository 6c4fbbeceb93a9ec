package org.dueregard.actionplan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.obligation.Timing;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Watching over delivery: milestones, stocktakes, and what leads say to them. */
@ApplicationScoped
public class Delivering {
    private final Programmes programmes;
    private final Strands strands;
    private final Actions actions;
    private final HeldPosts posts;
    private final Timing timing;
    private final Journal journal;
    private final InstantSource clock;

    Delivering(
            Programmes programmes,
            Strands strands,
            Actions actions,
            HeldPosts posts,
            Timing timing,
            Journal journal,
            InstantSource clock) {
        this.programmes = programmes;
        this.strands = strands;
        this.actions = actions;
        this.posts = posts;
        this.timing = timing;
        this.journal = journal;
        this.clock = clock;
    }

    /** A strand, and the milestone that it was just given. */
    public record Aimed(Strand strand, StrandMilestone milestone) {}

    @Transactional
    public Aimed aim(String programme, String code, NewMilestone asked, Caller by) {
        var strand = strands.require(programme, code);
        var from = programmes.require(programme).implementationFrom();
        var id = Ids.next();
        record(strand, strand.aim(id, asked, from, clock.instant()), by, null);
        return new Aimed(strand, strand.milestone(id));
    }

    @Transactional
    public Strand move(
            String programme,
            String code,
            UUID milestone,
            DueDate to,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strand = strands.require(programme, code, expected);
        return record(strand, strand.move(milestone, to, clock.instant()), by, reason);
    }

    @Transactional
    public Strand meet(
            String programme,
            String code,
            UUID milestone,
            LocalDate metOn,
            ExpectedVersion expected,
            Caller by) {
        var strand = strands.require(programme, code, expected);
        return record(strand, strand.meet(milestone, metOn, clock.instant()), by, null);
    }

    /** A strand, and how it was just found to stand. */
    public record Taken(Strand strand, Stocktake stocktake) {}

    /**
     * The post that delivers the programme takes stock. Nobody takes stock of what they lead on
     * themselves.
     */
    @Transactional
    public Taken takeStock(String programme, String code, NewStocktake asked, Caller by) {
        var within = programmes.require(programme);
        var strand = strands.require(programme, code);
        by.requirePost(within.deliveryPost());
        requireNoLead(strand, by);
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < asked.correctiveActions().size(); i++) {
            violations.addAll(place(asked.correctiveActions().get(i), "/correctiveActions/" + i));
        }
        DomainException.refuseIfAny("The stocktake cannot be recorded.", violations);
        var id = Ids.next();
        record(strand, strand.takeStock(id, asked, within, clock.instant()), by, null);
        timing.meetNext(Setting.owed(code), asked.heldOn(), asked.finding(), by);
        return new Taken(strand, strand.stocktake(id));
    }

    /** A post that leads on the strand answers for what was found. */
    @Transactional
    public Strand explain(
            String programme,
            String code,
            UUID stocktake,
            String explanation,
            ExpectedVersion expected,
            Caller by) {
        var strand = strands.require(programme, code, expected);
        var leads = strand.leads();
        var post =
                leads.posts().stream()
                        .filter(by::holds)
                        .findFirst()
                        .orElse(leads.posts().getFirst());
        by.requirePost(post);
        return record(
                strand, strand.explain(stocktake, explanation, post, clock.instant()), by, null);
    }

    private void requireNoLead(Strand strand, Caller by) {
        var leading =
                strand.leads().posts().stream()
                        .filter(each -> posts.appointedTo(by.person(), each, clock.instant()))
                        .findFirst();
        if (leading.isPresent()) {
            throw DomainException.forbidden(
                    "not-independent",
                    "Who is appointed to "
                            + leading.get()
                            + " leads on the strand, and does not take stock of it.");
        }
    }

    private List<Violation> place(CorrectiveAction asked, String pointer) {
        var violations = new ArrayList<>(posts.unlessOpen(asked.post(), pointer + "/post"));
        var action = asked.action();
        if (action != null && actions.findByIdOptional(action).isEmpty()) {
            violations.add(Violation.at(pointer + "/action", "There is no action " + action + "."));
        }
        return violations;
    }

    private Strand record(Strand strand, StrandFact fact, Caller by, @Nullable String reason) {
        strands.flush();
        journal.record(fact, by, reason);
        return strand;
    }
}
