package org.dueregard.actionplan.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Naming advisers and whom they advise, and asking for advice from outside. */
@ApplicationScoped
public class Advising {
    private final Advisers advisers;
    private final AdviceRequests requests;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Advising(
            Advisers advisers,
            AdviceRequests requests,
            Bodies bodies,
            HeldPosts posts,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.advisers = advisers;
        this.requests = requests;
        this.bodies = bodies;
        this.posts = posts;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Adviser name(String post, List<String> areas, Caller by) {
        if (advisers.findByIdOptional(post).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "The post " + post + " is an adviser already.");
        }
        var violations = new ArrayList<>(posts.unlessOpen(post, "/post"));
        violations.addAll(unlessBusinessAreas(areas));
        DomainException.refuseIfAny("The post cannot advise them.", violations);
        var adviser = new Adviser(post, areas);
        advisers.persist(adviser);
        record(adviser.named(), by, null);
        return adviser;
    }

    @Transactional
    public Adviser advise(
            String post, List<String> areas, String reason, ExpectedVersion expected, Caller by) {
        var adviser = advisers.require(post, expected);
        DomainException.refuseIfAny("The post cannot advise them.", unlessBusinessAreas(areas));
        record(adviser.advise(areas), by, reason);
        return adviser;
    }

    /** The chair of a group asks, through the board above it or for a project of the group. */
    @Transactional
    public AdviceRequest ask(NewAdviceRequest asked, Caller by) {
        DomainException.refuseIfAny(
                "Advice cannot be asked for.", bodies.unlessKnown(asked.askedBy(), "/askedBy"));
        by.requirePost(bodies.require(asked.askedBy()).chairPost());
        DomainException.refuseIfAny(
                "Advice cannot be asked for.",
                AdviceRules.ask(asked, bodies.above(asked.askedBy())));
        var request = new AdviceRequest(asked, today());
        requests.persist(request);
        record(request.asked(), by, null);
        return request;
    }

    /** The chair of the board records the advice; for a project the chair of the group does. */
    @Transactional
    public AdviceRequest answer(
            UUID id, String adviser, String answer, ExpectedVersion expected, Caller by) {
        var request = requests.require(id, expected);
        var recorder = Objects.requireNonNullElse(request.board(), request.askedBy());
        by.requirePost(bodies.require(recorder).chairPost());
        record(request.answer(adviser, answer, today()), by, null);
        return request;
    }

    private List<Violation> unlessBusinessAreas(List<String> areas) {
        Set<String> known =
                areas.stream()
                        .filter(
                                each ->
                                        units.withCode(each)
                                                .filter(
                                                        unit ->
                                                                unit.kind()
                                                                        == UnitKind.BUSINESS_AREA)
                                                .isPresent())
                        .collect(Collectors.toSet());
        return AdviceRules.advise(areas, known);
    }

    private void record(Fact fact, Caller by, @Nullable String reason) {
        requests.flush();
        journal.record(fact, by, reason);
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
