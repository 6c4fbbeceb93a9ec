package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Obligations;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanState;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishing an edition, which lays when the next one is due; and announcing one anew. */
@ApplicationScoped
public class Publishing {
    private static final String LADDER = "STANDARD";

    private final Plans plans;
    private final Editions editions;
    private final Consultations consultations;
    private final Compiling compiling;
    private final Secretariats secretariats;
    private final Obligations obligations;
    private final Keeping keeping;
    private final Journal journal;
    private final InstantSource clock;
    private final String publicAddress;

    Publishing(
            Plans plans,
            Editions editions,
            Consultations consultations,
            Compiling compiling,
            Secretariats secretariats,
            Obligations obligations,
            Keeping keeping,
            Journal journal,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.public-address") String publicAddress) {
        this.plans = plans;
        this.editions = editions;
        this.consultations = consultations;
        this.compiling = compiling;
        this.secretariats = secretariats;
        this.obligations = obligations;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** The next edition of a plan in force, as at a day. */
    @Transactional
    public Edition publish(String code, LocalDate asAt, Caller by) {
        var plan =
                plans.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> DomainException.notFound("plan", code));
        var now = clock.instant();
        var today = LondonDay.of(now);
        var post = secretariats.requirePublisher(plan, today, by);
        if (plan.state() != PlanState.ACTIVE) {
            throw DomainException.illegalTransition(
                    "A plan that is " + plan.state() + " has no new edition.");
        }
        var last = editions.latest(code);
        DomainException.refuseIfAny(
                "The edition cannot be published.",
                EditionRules.asAt(asAt, last.map(Edition::asAt).orElse(null), today));
        requireConsulted(plan, asAt);
        var number = last.map(each -> each.number() + 1).orElse(1);
        var edition = new Edition(compiling.edition(number, plan, asAt, post, now), by.person());
        editions.persist(edition);
        editions.flush();
        tell("plan.edition-published", edition, by);
        oblige(plan, edition, post, by);
        return edition;
    }

    /** A scheme has it as an attachment: whoever reads of editions is told. */
    @Transactional
    public void attached(Edition edition, Caller by) {
        tell("plan.edition-attached", edition, by);
    }

    private void tell(String name, Edition edition, Caller by) {
        journal.record(
                new EditionFact(name, EditionFact.EditionPublished.of(edition, publicAddress)),
                by,
                null);
    }

    private void requireConsulted(Plan plan, LocalDate asAt) {
        if (consultations.until(plan.code(), asAt).isEmpty()) {
            throw DomainException.conflict(
                    "consultation-missing",
                    "Nobody was consulted",
                    "The plan "
                            + plan.code()
                            + " has neither a consultation nor a reason why there was none by "
                            + asAt
                            + ".");
        }
    }

    /** The edition meets what was owed; the next one is due a period after its day. */
    private void oblige(Plan plan, Edition edition, String post, Caller by) {
        var code = "EDITION-" + plan.code();
        var said = "Edition " + edition.number() + " as at " + edition.asAt() + " is published.";
        if (obligations.findByIdOptional(code).isPresent()) {
            keeping.passOn(code, post, said, by);
            keeping.keep(code, edition.asAt(), said, by);
            return;
        }
        keeping.lay(
                new NewObligation(
                        code,
                        "Next edition of " + plan.title(),
                        post,
                        null,
                        new Timetable(edition.asAt(), Compiling.EVERY, List.of(), true),
                        null,
                        0,
                        LADDER,
                        null),
                new Keeper("plan " + plan.code(), true),
                by);
    }
}
