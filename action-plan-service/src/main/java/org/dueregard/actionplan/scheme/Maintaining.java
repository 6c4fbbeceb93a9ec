package org.dueregard.actionplan.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.edition.Edition;
import org.dueregard.actionplan.edition.Editions;
import org.dueregard.actionplan.edition.Publishing;
import org.dueregard.actionplan.edition.Secretariats;
import org.dueregard.actionplan.plan.PlanKind;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Making a scheme, publishing versions of its elements, attaching editions of plans to it. */
@ApplicationScoped
public class Maintaining {
    private final Schemes schemes;
    private final Plans plans;
    private final Bodies bodies;
    private final Editions editions;
    private final Publishing publishing;
    private final Secretariats secretariats;
    private final Journal journal;
    private final InstantSource clock;

    Maintaining(
            Schemes schemes,
            Plans plans,
            Bodies bodies,
            Editions editions,
            Publishing publishing,
            Secretariats secretariats,
            Journal journal,
            InstantSource clock) {
        this.schemes = schemes;
        this.plans = plans;
        this.bodies = bodies;
        this.editions = editions;
        this.publishing = publishing;
        this.secretariats = secretariats;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Scheme make(NewScheme asked, Caller by) {
        if (schemes.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a scheme " + asked.code() + " already.");
        }
        var violations = new ArrayList<>(SchemeRules.make(asked));
        violations.addAll(bodies.unlessKnown(asked.publisher(), "/publisher"));
        for (var i = 0; i < asked.elements().size(); i++) {
            violations.addAll(
                    unlessOfScheme(asked.elements().get(i).plan(), "/elements/" + i + "/plan"));
        }
        DomainException.refuseIfAny("The scheme cannot be made.", violations);
        var scheme = new Scheme(asked, clock.instant());
        schemes.persist(scheme);
        return record(scheme, scheme.made(), by);
    }

    @Transactional
    public Scheme add(
            String code, NewScheme.NewElement asked, ExpectedVersion expected, Caller by) {
        var scheme = seen(code, expected);
        DomainException.refuseIfAny(
                "The element cannot be added.", unlessOfScheme(asked.plan(), "/plan"));
        return record(scheme, scheme.add(asked, clock.instant()), by);
    }

    /** A version of one element; the others stay as they are. */
    @Transactional
    public Scheme publish(
            String code, String element, NewVersion asked, ExpectedVersion expected, Caller by) {
        var scheme = schemes.require(code);
        requirePublisher(scheme, by);
        expected.requireSameAs(scheme.version());
        return record(scheme, scheme.publish(element, asked, clock.instant()), by);
    }

    /** That edition, and no later one; whoever reads of editions is told. */
    @Transactional
    public Scheme attach(
            String code, String plan, int edition, ExpectedVersion expected, Caller by) {
        var scheme = schemes.require(code);
        requirePublisher(scheme, by);
        expected.requireSameAs(scheme.version());
        var attached = editions.withNumber(plan, edition);
        DomainException.refuseIfAny(
                "The edition cannot be attached.",
                attached.isPresent()
                        ? List.of()
                        : List.of(
                                Violation.at(
                                        "/edition",
                                        "There is no edition " + edition + " of " + plan + ".")));
        return attach(scheme, attached.orElseThrow(), by);
    }

    private Scheme attach(Scheme scheme, Edition edition, Caller by) {
        record(scheme, scheme.attach(edition, clock.instant()), by);
        publishing.attached(edition, by);
        return scheme;
    }

    /** The posts of the body that publishes the scheme, and nobody else. */
    private void requirePublisher(Scheme scheme, Caller by) {
        secretariats.requireSeat(scheme.publisher(), LondonDay.of(clock.instant()), by);
    }

    private List<Violation> unlessOfScheme(@Nullable String plan, String pointer) {
        if (plan == null) {
            return List.of();
        }
        return plans.withCode(plan).filter(each -> each.kind() == PlanKind.SCHEME).isPresent()
                ? List.of()
                : List.of(Violation.at(pointer, "There is no plan " + plan + " of kind SCHEME."));
    }

    private Scheme seen(String code, ExpectedVersion expected) {
        var scheme = schemes.require(code);
        expected.requireSameAs(scheme.version());
        return scheme;
    }

    private Scheme record(Scheme scheme, SchemeFact fact, Caller by) {
        schemes.flush();
        journal.record(fact, by, null);
        return scheme;
    }
}
