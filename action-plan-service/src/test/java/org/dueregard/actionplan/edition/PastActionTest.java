package org.dueregard.actionplan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.action.Acceptance;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Proposal;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.action.Terms;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.junit.jupiter.api.Test;

/** What an action was on an earlier day, told from its deeds. */
class PastActionTest {
    private static final Caller OFFICE =
            new Caller(new Person("office"), Set.of(Roles.PROGRAMME_OFFICE), Set.of());
    private static final Caller FIRST = new Caller(new Person("one"), Set.of(), Set.of("FIRST"));
    private static final Caller NEXT = new Caller(new Person("two"), Set.of(), Set.of("NEXT"));
    private static final LocalDate DUE = LocalDate.of(2003, 3, 31);

    private final Action action =
            Action.draft(
                            UUID.randomUUID(),
                            new Terms(
                                    "Review the grounds of searches",
                                    "Supervisors review them.",
                                    "FIRST",
                                    "Territorial Policing",
                                    Lens.BOTH,
                                    null,
                                    Set.of(),
                                    new SuccessMeasure("The ratio falls.", null),
                                    DueDate.on(DUE)),
                            Origin.of(OriginType.BOARD, "2002-09/1"),
                            OFFICE,
                            at("2002-09-01"))
                    .action();

    PastActionTest() {
        action.drafter(OFFICE, at("2002-09-02")).propose(new Proposal(null, null));
        action.owner(FIRST, at("2002-10-01")).accept(new Acceptance(null, null, null));
        action.planner(FIRST, at("2002-11-01"))
                .endOn(DueDate.on(LocalDate.of(2003, 6, 30)), "Elections.");
        action.owner(FIRST, at("2002-12-01")).declareRating(Rating.RED, "No money.");
        action.owner(FIRST, at("2003-01-01")).offer("NEXT", null, "Reorganised.");
        action.owner(NEXT, at("2003-01-02")).takeOver();
    }

    @Test
    void it_was_not_there_before_it_was_drafted() {
        assertThat(PastAction.on(LocalDate.of(2002, 8, 31), action)).isEmpty();
    }

    @Test
    void state_date_owner_and_rating_are_those_of_the_day() {
        var september = on(2002, 9, 30);
        assertThat(september.state()).isEqualTo(ActionState.PROPOSED);
        assertThat(september.endDate()).isEqualTo(DueDate.on(DUE));
        assertThat(september.slippage()).isZero();
        assertThat(september.rating()).isEqualTo(Rating.GREEN);

        var november = on(2002, 11, 1);
        assertThat(november.state()).isEqualTo(ActionState.AGREED);
        assertThat(november.slippage()).isEqualTo(91);
        assertThat(november.rating()).isEqualTo(Rating.AMBER);

        assertThat(on(2002, 12, 1).rating()).isEqualTo(Rating.RED);
        assertThat(on(2003, 1, 1).accountablePost()).isEqualTo("FIRST");
        assertThat(on(2003, 1, 2).accountablePost()).isEqualTo("NEXT");
    }

    @Test
    void what_was_withdrawn_later_still_stood_on_the_day() {
        action.drafter(OFFICE, at("2003-02-01")).withdraw("Merged.", Set.of());

        assertThat(on(2003, 1, 31).state()).isEqualTo(ActionState.AGREED);
        assertThat(on(2003, 2, 1).state()).isEqualTo(ActionState.WITHDRAWN);
    }

    private PastAction on(int year, int month, int day) {
        return PastAction.on(LocalDate.of(year, month, day), action).orElseThrow();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }
}
