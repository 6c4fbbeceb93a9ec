package org.dueregard.monitoring.obligations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Lays obligations, and takes note of what meets them. */
@ApplicationScoped
public class Obliging {
    /** What {@link ObligationKind#EMPLOYMENT_ANNUAL} is owed for. */
    public static final String EMPLOYMENT = "EMPLOYMENT";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Caller SYSTEM = Caller.system("monitoring");
    private static final String POLICY = "POLICY";
    private static final String WITHDRAWN = "WITHDRAWN";

    private final Obligations obligations;
    private final Rounds rounds;
    private final UnitReturns returns;
    private final AssessmentClocks clocks;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Obliging(
            Obligations obligations,
            Rounds rounds,
            UnitReturns returns,
            AssessmentClocks clocks,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.obligations = obligations;
        this.rounds = rounds;
        this.returns = returns;
        this.clocks = clocks;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    @Transactional
    public Obligation lay(NewObligation asked, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        DomainException.refuseIfAny(
                "The obligation cannot be laid.",
                ObligationRules.lay(asked, today(), this::handsIn));
        if (obligations.findLocked(asked.kind(), asked.subject()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "%s of %s is owed already; end it first to lay it anew."
                            .formatted(asked.kind(), asked.subject()));
        }
        return lay(asked, by, null);
    }

    private boolean handsIn(String unit) {
        return units.knows(unit) && !unit.equals(Unit.OUTSIDE) && !unit.equals(Unit.UNKNOWN);
    }

    private Obligation lay(NewObligation asked, Caller by, @Nullable String reason) {
        var obligation = new Obligation(asked);
        obligations.persistAndFlush(obligation);
        rounds.persistAndFlush(new Round(obligation.id(), 0, asked.firstDueOn()));
        journal.record(obligation.laid(asked.firstDueOn()), by, reason);
        return obligation;
    }

    @Transactional
    public Obligation end(UUID id, String reason, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        var obligation = obligations.requireLocked(id);
        seen.requireSameAs(obligation.version());
        if (obligation.kind() == ObligationKind.POLICY_ANNUAL) {
            throw DomainException.illegalTransition(
                    "A policy is monitored for as long as it is not withdrawn; withdraw it in the register.");
        }
        journal.record(obligation.end(), by, reason);
        obligations.flush();
        return obligation;
    }

    /**
     * A policy was registered or has changed: every one is monitored within a year, screened or
     * not, until it is withdrawn.
     *
     * @param on the day on which that was told
     */
    @Transactional
    public void follow(Policy policy, LocalDate on) {
        if (!policy.kind().equals(POLICY)) {
            return;
        }
        var held = obligations.findLocked(ObligationKind.POLICY_ANNUAL, policy.id());
        if (held.isEmpty()) {
            if (!policy.state().equals(WITHDRAWN)) {
                lay(
                        new NewObligation(
                                ObligationKind.POLICY_ANNUAL,
                                policy.id(),
                                policy.title(),
                                policy.accountablePost(),
                                policy.businessArea(),
                                List.of(),
                                on.plus(ObligationKind.POLICY_ANNUAL.every())),
                        SYSTEM,
                        "The policy was registered.");
            }
            return;
        }
        var obligation = held.get();
        if (policy.state().equals(WITHDRAWN)) {
            if (obligation.isActive()) {
                journal.record(obligation.end(), SYSTEM, "The policy was withdrawn.");
            }
            return;
        }
        if (!obligation.isActive()) {
            journal.record(obligation.resume(), SYSTEM, "The policy is back.");
        }
        obligation
                .follow(policy.title(), policy.accountablePost(), policy.businessArea())
                .ifPresent(fact -> journal.record(fact, SYSTEM, "The policy has changed."));
    }

    /** A policy was screened; of one that is known already that tells nothing new. */
    @Transactional
    public void screened(Policy policy, LocalDate on) {
        if (obligations.findLocked(ObligationKind.POLICY_ANNUAL, policy.id()).isEmpty()) {
            follow(policy, on);
        }
    }

    /** An assessment is of this subject. */
    @Transactional
    public void assess(String assessment, String subject) {
        clocks.keep(assessment, subject, null).ifPresent(this::start);
    }

    /** An assessment was published: its first publication starts the year of the first report. */
    @Transactional
    public void published(String assessment, LocalDate on) {
        clocks.keep(assessment, null, on).ifPresent(this::start);
    }

    private void start(AssessmentClocks.Started started) {
        obligations
                .findLocked(ObligationKind.POLICY_ANNUAL, started.subject())
                .ifPresent(
                        obligation -> {
                            var first = rounds.requireFirst(obligation.id());
                            var due = started.on().plus(obligation.kind().every());
                            if (!first.isMet() && !first.dueOn().equals(due)) {
                                journal.record(
                                        first.move(obligation, due),
                                        SYSTEM,
                                        "Its assessment was published on " + started.on() + ".");
                            }
                        });
    }

    /**
     * A report was published: the next one is due a year after the last day that it covers.
     *
     * @param by where it can be read
     */
    @Transactional
    public void reported(
            ObligationKind kind, String subject, LocalDate covers, String by, Caller publisher) {
        var held = obligations.findLocked(kind, subject);
        if (held.isEmpty()) {
            return;
        }
        var obligation = held.get();
        var last = rounds.requireLast(obligation.id());
        var due = covers.plus(kind.every());
        if (last.number() > 0 && !due.isAfter(last.dueOn())) {
            // A report of an earlier year, which another one has overtaken.
            return;
        }
        journal.record(last.meet(obligation, today(), by), publisher, null);
        rounds.persistAndFlush(new Round(obligation.id(), last.number() + 1, due));
    }

    /**
     * A release of a series was published: it meets the oldest open round of the measures that are
     * owed under that code.
     *
     * @param by where it can be read
     */
    @Transactional
    public void released(String series, String by, Caller publisher) {
        var held = obligations.findLocked(ObligationKind.MEASURES_QUARTER, series);
        if (held.filter(Obligation::isActive).isEmpty()) {
            return;
        }
        var obligation = held.get();
        rounds.open(obligation.id()).stream()
                .findFirst()
                .ifPresent(round -> meet(obligation, round, today(), by, publisher));
    }

    /** Something that this service does not publish has met a round. */
    @Transactional
    public Round fulfil(UUID id, int number, LocalDate on, String by, Caller caller) {
        caller.requireRole(Roles.PROGRAMME_OFFICE);
        var obligation = obligations.requireLocked(id);
        obligation.requireActive();
        if (obligation.kind().isMetByReport()) {
            throw DomainException.illegalTransition(
                    "%s is met by publishing its report: POST %s."
                            .formatted(
                                    obligation.kind(),
                                    obligation.kind() == ObligationKind.EMPLOYMENT_ANNUAL
                                            ? "/v1/employment-returns"
                                            : "/v1/monitoring-report-drafts"));
        }
        if (on.isAfter(today())) {
            throw DomainException.brokenRule(
                    "The round cannot be met.",
                    List.of(Violation.at("/metOn", "Lies in the future.")));
        }
        var round = rounds.require(id, number);
        meet(obligation, round, on, by, caller);
        return round;
    }

    private void meet(Obligation obligation, Round round, LocalDate on, String by, Caller caller) {
        journal.record(round.meet(obligation, on, by), caller, null);
        openNext(obligation, round);
    }

    /** Opens the round after this one, unless there is one. */
    void openNext(Obligation obligation, Round round) {
        var last = rounds.requireLast(obligation.id());
        if (last.number() == round.number() && !obligation.kind().isMetByReport()) {
            rounds.persistAndFlush(
                    last.next(obligation, rounds.requireFirst(obligation.id()).dueOn()));
        }
    }

    /** A unit hands in what it owes for a round; when all have, the round is met. */
    @Transactional
    public UnitReturn handIn(UUID id, int number, NewReturn asked, Caller by) {
        if (!by.has(Roles.PROGRAMME_OFFICE)) {
            by.requireRole(Roles.DATA_PROVIDER);
        }
        var obligation = obligations.requireLocked(id);
        obligation.requireActive();
        if (!obligation.kind().wantsReturns()) {
            throw DomainException.illegalTransition(
                    "Nothing is handed in for " + obligation.kind() + ".");
        }
        DomainException.refuseIfAny(
                "The return cannot be taken.",
                ObligationRules.handIn(obligation.kind(), obligation.units(), asked));
        var round = rounds.require(id, number);
        var handedIn = new UnitReturn(obligation, round, asked, by.person(), clock.instant());
        returns.persistAndFlush(handedIn);
        journal.record(handedIn.returned(round), by, null);
        if (!round.isMet() && returns.missing(obligation, round).isEmpty()) {
            meet(obligation, round, today(), "the returns of every unit", by);
        }
        return handedIn;
    }
}
