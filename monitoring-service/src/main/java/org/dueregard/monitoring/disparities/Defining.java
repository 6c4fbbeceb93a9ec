package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.StoredDefinitions;
import org.dueregard.monitoring.populations.Populations;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.monitoring.verdicts.Evaluating;
import org.dueregard.monitoring.verdicts.Judged;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Accepts versions of indicators, each held against its dataset and what it says today. */
@ApplicationScoped
public class Defining {
    private final Indicators indicators;
    private final StoredDefinitions stored;
    private final Evaluating evaluating;
    private final Periods periods;
    private final Populations populations;
    private final Units units;
    private final DueEvaluations due;
    private final Journal journal;
    private final InstantSource clock;
    private final EntityManager session;

    Defining(
            Indicators indicators,
            StoredDefinitions stored,
            Evaluating evaluating,
            Periods periods,
            Populations populations,
            Units units,
            DueEvaluations due,
            Journal journal,
            InstantSource clock,
            EntityManager session) {
        this.indicators = indicators;
        this.stored = stored;
        this.evaluating = evaluating;
        this.periods = periods;
        this.populations = populations;
        this.units = units;
        this.due = due;
        this.journal = journal;
        this.clock = clock;
        this.session = session;
    }

    /**
     * A definition and what it says.
     *
     * @param month the latest certified one; null where none is, and nothing is said
     */
    public record Draft(
            IndicatorDefinition definition, @Nullable YearMonth month, @Nullable Judged today) {}

    /** What a definition would say of the latest certified month; nothing is kept. */
    public Draft draft(IndicatorDefinition asked, Caller by) {
        requireRole(by);
        return checked(numbered(asked));
    }

    /** Keeps a definition as the next version; the latest certified month is judged by it. */
    @Transactional
    public Draft accept(IndicatorDefinition asked, String reason, Caller by) {
        requireRole(by);
        TransactionLock.hold(session, "versions of " + asked.indicator());
        var draft = checked(numbered(asked));
        var now = clock.instant();
        stored.add(draft.definition(), reason, by.person(), now);
        journal.record(new DefinitionAccepted(draft.definition(), now), by, reason);
        if (draft.month() != null) {
            due.add(
                    draft.definition().indicator(),
                    draft.month(),
                    "Version %d was accepted.".formatted(draft.definition().version()),
                    now);
        }
        return draft;
    }

    private IndicatorDefinition numbered(IndicatorDefinition asked) {
        return indicators.pinned(asked).asVersion(indicators.nextVersion(asked.indicator()));
    }

    private static void requireRole(Caller by) {
        if (!by.has(Roles.PROGRAMME_OFFICE)) {
            by.requireRole(Roles.ANALYST);
        }
    }

    private Draft checked(IndicatorDefinition definition) {
        var violations = new ArrayList<>(indicators.violations(definition));
        if (!definition.alertUnits().stream().allMatch(this::isJudged)) {
            violations.add(
                    Violation.at(
                            "/alertUnits",
                            "are the force or boroughs, by their codes in /v1/units"));
        }
        if (definition.denominator() instanceof Denominator.OfPopulation(var vintage, var kind)
                && populations.summaries().stream()
                        .noneMatch(
                                held ->
                                        held.classification().equals(definition.classification())
                                                && held.vintage() == vintage
                                                && held.kind() == kind)) {
            violations.add(
                    Violation.at(
                            "/denominator",
                            "is a population of the groups' own classification that is held: /v1/populations/summary lists them"));
        }
        DomainException.refuseIfAny("The definition cannot be accepted.", violations);
        var month = periods.latestCertified(definition.dataset());
        if (month.isEmpty()) {
            return new Draft(definition, null, null);
        }
        var judged = judge(definition, month.get());
        DomainException.refuseIfAny(
                "The definition cannot be accepted.",
                noComparator(definition, month.get(), judged).stream().toList());
        return new Draft(definition, month.get(), judged);
    }

    private Judged judge(IndicatorDefinition definition, YearMonth month) {
        return evaluating.evaluate(definition, month).judged();
    }

    private static Optional<Violation> noComparator(
            IndicatorDefinition definition, YearMonth month, Judged judged) {
        var none =
                judged.verdicts().stream()
                        .filter(verdict -> verdict.unit().equals(Unit.FORCE))
                        .allMatch(
                                verdict -> {
                                    var among = verdict.counts().comparatorAmong();
                                    return verdict.counts().comparatorEvents() == 0
                                            && (among == null || among == 0);
                                });
        return none
                ? Optional.of(
                        Violation.at(
                                "/comparator",
                                "has figures in the latest certified month, %s; %s has none: send them, or compare with another"
                                        .formatted(month, definition.comparator())))
                : Optional.empty();
    }

    private boolean isJudged(String unit) {
        return units.knows(unit) && !unit.equals(Unit.OUTSIDE) && !unit.equals(Unit.UNKNOWN);
    }
}
