package org.dueregard.actionplan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Setting a programme up: its strands, who leads on them, and the names that reports use. */
@ApplicationScoped
public class Setting {
    private final Programmes programmes;
    private final Strands strands;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Keeping keeping;
    private final Journal journal;
    private final InstantSource clock;

    Setting(
            Programmes programmes,
            Strands strands,
            Bodies bodies,
            HeldPosts posts,
            Keeping keeping,
            Journal journal,
            InstantSource clock) {
        this.programmes = programmes;
        this.strands = strands;
        this.bodies = bodies;
        this.posts = posts;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Programme begin(NewProgramme asked, Caller by) {
        if (programmes.findByIdOptional(asked.code()).isPresent()) {
            throw alreadyThere("programme " + asked.code());
        }
        var violations = new ArrayList<>(bodies.unlessKnown(asked.board(), "/board"));
        violations.addAll(posts.unlessOpen(asked.deliveryPost(), "/deliveryPost"));
        violations.addAll(ProgrammeRules.begin(asked));
        DomainException.refuseIfAny("The programme cannot begin.", violations);
        var programme = new Programme(asked, clock.instant());
        programmes.persist(programme);
        return record(programme, programme.begun(), by, null);
    }

    /** Another post takes stock of every strand from now on. */
    @Transactional
    public Programme deliverBy(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var programme = programmes.require(code, expected);
        DomainException.refuseIfAny("The post cannot do it.", posts.unlessOpen(post, "/post"));
        record(programme, programme.deliverBy(post, clock.instant()), by, reason);
        strands.of(code).forEach(each -> keeping.passOn(owed(each.code()), post, reason, by));
        return programme;
    }

    /** Adds a strand; stock is owed of it from then on. */
    @Transactional
    public Strand addStrand(String programme, String code, String name, Leads leads, Caller by) {
        var within = programmes.require(programme);
        if (strands.findByIdOptional(code).isPresent()) {
            throw alreadyThere("strand " + code);
        }
        var present = strands.of(programme);
        var violations = new ArrayList<>(led(within, leads));
        if (present.stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
            violations.add(Violation.at("/name", "Another strand has this name."));
        }
        DomainException.refuseIfAny("The strand cannot be added.", violations);
        var position = present.isEmpty() ? 1 : present.getLast().position() + 1;
        var strand = new Strand(within, position, code, name, leads, clock.instant());
        strands.persist(strand);
        record(strand, strand.added(), by, null);
        keeping.lay(stocktakes(within, strand), new Keeper("strand " + code, true), by);
        return strand;
    }

    @Transactional
    public Strand changeLeads(
            String programme,
            String code,
            Leads leads,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var strand = strands.require(programme, code, expected);
        DomainException.refuseIfAny(
                "They cannot lead on it.", led(programmes.require(programme), leads));
        return record(strand, strand.beLedBy(leads, clock.instant()), by, reason);
    }

    /** A programme, and what was just noted in it. */
    public record Noted(Programme programme, HighlightedName highlighted) {}

    @Transactional
    public Noted highlight(String code, String name, String source, Caller by) {
        var programme = programmes.require(code);
        var id = Ids.next();
        record(programme, programme.highlight(id, name, source, clock.instant()), by, null);
        return new Noted(programme, programme.highlighted(id));
    }

    /** The programme's board decides, in the person of its chair, what a name stands for. */
    @Transactional
    public Noted reconcile(
            String code,
            UUID id,
            @Nullable String strand,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var programme = programmes.require(code, expected);
        by.requirePost(bodies.require(programme.board()).chairPost());
        var all = strands.of(code);
        var own = Reconciled.of(programme.highlighted(id), all);
        DomainException.refuseIfAny(
                "It cannot be decided like that.",
                ProgrammeRules.reconcile(
                        own.basis() == Reconciled.Basis.SAME_NAME ? own.strand() : null,
                        strand,
                        all.stream().anyMatch(each -> each.code().equals(strand))));
        record(programme, programme.reconcile(id, strand, reason, clock.instant()), by, reason);
        return new Noted(programme, programme.highlighted(id));
    }

    private List<Violation> led(Programme programme, Leads leads) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < leads.posts().size(); i++) {
            violations.addAll(posts.unlessOpen(leads.posts().get(i), "/leads/" + i));
        }
        violations.addAll(ProgrammeRules.lead(leads, seated(programme, leads)));
        return violations;
    }

    private Set<String> seated(Programme programme, Leads leads) {
        var board = bodies.require(programme.board());
        var today = LondonDay.of(clock.instant());
        return leads.posts().stream()
                .filter(each -> board.seats(each, today))
                .collect(Collectors.toSet());
    }

    /** The code of the obligation to take stock of a strand. */
    static String owed(String strand) {
        return "STOCKTAKE-" + strand;
    }

    private static NewObligation stocktakes(Programme programme, Strand strand) {
        return new NewObligation(
                owed(strand.code()),
                "Take stock of the strand " + strand.name(),
                programme.deliveryPost(),
                programme.board(),
                new Timetable(
                        programme.implementationFrom(),
                        programme.stocktakeEvery(),
                        List.of(),
                        true),
                null,
                0,
                "STANDARD",
                null);
    }

    private static DomainException alreadyThere(String what) {
        return DomainException.conflict(
                "already-exists", "There is one already", "There is a " + what + " already.");
    }

    private Programme record(
            Programme programme, ProgrammeFact fact, Caller by, @Nullable String reason) {
        programmes.flush();
        journal.record(fact, by, reason);
        return programme;
    }

    private Strand record(Strand strand, StrandFact fact, Caller by, @Nullable String reason) {
        strands.flush();
        journal.record(fact, by, reason);
        return strand;
    }
}
