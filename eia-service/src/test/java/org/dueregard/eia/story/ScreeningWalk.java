package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dueregard.eia.screening.Constituency;
import org.dueregard.eia.screening.ScreeningState;
import org.jspecify.annotations.Nullable;

/** The screenings of a subject, one after the other, until one asks for the full assessment. */
final class ScreeningWalk implements Walk<ScreeningCommand> {
    private final Cast cast;
    private final ScreeningSteps steps;
    private final List<ScreeningModel> sittings = new ArrayList<>();
    private final Map<ScreeningCommand, Integer> succeeded = new EnumMap<>(ScreeningCommand.class);
    private Story story = new Story();
    private @Nullable ScreeningModel sitting;
    private boolean assessed;

    ScreeningWalk(Cast cast) {
        this.cast = cast;
        this.steps = new ScreeningSteps(cast);
        anotherSubject();
    }

    @Override
    public Map<ScreeningCommand, Integer> succeeded() {
        return succeeded;
    }

    private void anotherSubject() {
        story = new Story();
        story.registered();
        sitting = null;
        assessed = false;
    }

    private boolean underWay() {
        return sitting != null && sitting.underWay();
    }

    @Override
    public void take(Step<ScreeningCommand> step) {
        if (step.command() == ScreeningCommand.LEAD_ON && assessed) {
            anotherSubject();
            return;
        }
        var act = resolved(step);
        switch (act.command()) {
            case OPEN -> alone(act);
            case TOGETHER -> together(act);
            default -> {
                if (sitting == null) {
                    return;
                }
                alone(act);
            }
        }
        standsAsTheModelSays(act);
    }

    private PanelAct resolved(Step<ScreeningCommand> step) {
        var drawn =
                new PanelAct(
                        step.command(), cast.person(step.person()), step.tag(), step.variant());
        return step.command() == ScreeningCommand.LEAD_ON ? leadsOn(drawn) : drawn;
    }

    /** What brings it forward, by who may do it. */
    private PanelAct leadsOn(PanelAct drawn) {
        if (sitting == null || !sitting.underWay()) {
            return allowed(with(drawn, ScreeningCommand.OPEN, drawn.variant()));
        }
        return switch (sitting.state()) {
            case OPEN -> {
                var rates = allowed(with(drawn, ScreeningCommand.RATE, drawn.variant()));
                yield against(rates).isEmpty()
                        ? rates
                        : drawn.variant() == 3
                                ? allowed(with(drawn, ScreeningCommand.CLOSE, 0))
                                : ends(drawn);
            }
            case RATINGS_CLOSED -> ends(drawn);
            case LOWERING_PROPOSED ->
                    allowed(
                            with(
                                    drawn,
                                    drawn.variant() == 0
                                            ? ScreeningCommand.REFUSE_LOWERING
                                            : ScreeningCommand.COUNTERSIGN,
                                    0));
            case COMPLETED, CANCELLED -> throw new AssertionError("It has ended.");
        };
    }

    private PanelAct ends(PanelAct drawn) {
        var lowers = allowed(with(drawn, ScreeningCommand.LOWER, 0));
        return drawn.variant() < 2 && against(lowers).isEmpty()
                ? lowers
                : allowed(with(drawn, ScreeningCommand.COMPLETE, 0));
    }

    private static PanelAct with(PanelAct drawn, ScreeningCommand command, int variant) {
        return new PanelAct(command, drawn.person(), drawn.tag(), variant);
    }

    private PanelAct allowed(PanelAct act) {
        return allowed(act, cast.from(cast.position(act.person())));
    }

    private PanelAct allowed(PanelAct act, List<String> people) {
        return people.stream()
                .map(act::by)
                .filter(each -> against(each).isEmpty())
                .findFirst()
                .orElse(act);
    }

    private List<String> against(PanelAct act) {
        if (act.command() == ScreeningCommand.OPEN) {
            return new Reasons()
                    .unless(cast.hasRoles(act.person()), act.person() + " has no role")
                    .unless(!underWay(), "a panel sits")
                    .unless(!assessed, "it is assessed already")
                    .all();
        }
        return present().against(act, panel(act));
    }

    private ScreeningModel present() {
        return Objects.requireNonNull(sitting);
    }

    private Map<String, Constituency> panel(PanelAct act) {
        return act.command() == ScreeningCommand.SEAT
                ? steps.reseated(act, present().seats())
                : Map.of();
    }

    private Callable<Api.Answer> request(PanelAct act) {
        return act.command() == ScreeningCommand.OPEN
                ? steps.open(act, story.subject())
                : steps.request(act, present(), read());
    }

    private Api.Answer read() {
        return Api.as("auditor").get("/v1/screenings/" + present().id).expect(200);
    }

    private void alone(PanelAct act) {
        var reasons = against(act);
        var before = sitting == null ? null : read();
        var answer = sent(request(act));
        if (!answer.accepted()) {
            // Who rates for the first time has seen nothing that could have changed.
            if (act.tag() == Step.Tag.FRESH) {
                assertThat(reasons)
                        .as(() -> act + " was refused: " + answer.response().asString())
                        .isNotEmpty();
            }
            if (before != null) {
                var after = read();
                assertThat(after.etag()).as(act + " changes nothing").isEqualTo(before.etag());
                assertThat(after.json()).as(act + " changes nothing").isEqualTo(before.json());
                assertThat(present().trail.more()).as(act + " leaves no trail").isEmpty();
            }
            return;
        }
        if (act.command() != ScreeningCommand.OPEN && act.command() != ScreeningCommand.RATE) {
            assertThat(act.tag())
                    .as(act + ": only what was seen is changed")
                    .isEqualTo(Step.Tag.FRESH);
        }
        var line = accepted(act, answer);
        assertThat(present().trail.more()).as(act + ": its trail").containsExactly(line);
    }

    /** The model follows what was accepted, and says where it should not have been. */
    private String accepted(PanelAct act, Api.Answer answer) {
        assertThat(against(act)).as(act + " was accepted").isEmpty();
        succeeded.merge(act.command(), 1, Integer::sum);
        if (act.command() == ScreeningCommand.OPEN) {
            var opened = new ScreeningModel(answer.id(), cast, act.person(), steps.called(act));
            sitting = opened;
            sittings.add(opened);
            return "screening.opened " + act.person();
        }
        var line = present().accepted(act, panel(act), answer);
        if ("FULL_EIA_REQUIRED".equals(present().outcome())) {
            assessed = true;
            var assessment = answer.text("/assessmentId");
            assertThat(Trail.of(assessment).more())
                    .as(act + ": the assessment is opened")
                    .containsExactly("assessment.opened " + act.person());
        }
        return line;
    }

    /** Of two changes of what both have seen one is done; two sheets, or a sheet beside it, are. */
    private void together(PanelAct act) {
        if (!underWay()) {
            if (!assessed) {
                both(act, ScreeningCommand.OPEN, ScreeningCommand.OPEN, true);
            }
            return;
        }
        switch (present().state()) {
            case OPEN -> {
                switch (act.variant()) {
                    case 0, 1 -> both(act, ScreeningCommand.RATE, ScreeningCommand.RATE, false);
                    case 2 -> both(act, ScreeningCommand.CLOSE, ScreeningCommand.RATE, false);
                    default -> both(act, ScreeningCommand.CLOSE, ScreeningCommand.HAND_CHAIR, true);
                }
            }
            case RATINGS_CLOSED -> {
                if (act.variant() == 3) {
                    endsBesideAWithdrawal(act);
                } else {
                    both(act, ScreeningCommand.COMPLETE, ScreeningCommand.HAND_CHAIR, true);
                }
            }
            case LOWERING_PROPOSED ->
                    both(act, ScreeningCommand.COUNTERSIGN, ScreeningCommand.REFUSE_LOWERING, true);
            case COMPLETED, CANCELLED -> throw new AssertionError("It has ended.");
        }
    }

    private void both(
            PanelAct drawn, ScreeningCommand one, ScreeningCommand other, boolean exclusive) {
        var fresh = new PanelAct(one, drawn.person(), Step.Tag.FRESH, 0);
        var first = allowed(fresh);
        var others = cast.from(cast.position(first.person()) + 1).subList(0, Cast.PEOPLE - 1);
        var second = allowed(with(fresh, other, 0).by(others.getFirst()), others);
        var acts = List.of(first, second);
        var allowed = acts.stream().map(each -> against(each).isEmpty()).toList();
        var answers = Together.both(request(first), request(second));
        var won = answers.stream().map(Api.Answer::accepted).toList();
        if (exclusive) {
            assertThat(won).as(acts + ": at most one is done").isNotEqualTo(List.of(true, true));
            assertThat(won.contains(true))
                    .as(acts + ": one of them is done")
                    .isEqualTo(allowed.contains(true));
        } else {
            assertThat(won.getFirst()).as(first.toString()).isEqualTo(allowed.getFirst());
        }
        for (var which : List.of(0, 1)) {
            if (allowed.get(which) && !won.get(which)) {
                assertThat(answers.get(which).response().statusCode())
                        .as(acts.get(which) + ": the other hears of it")
                        .isIn(409, 412);
            }
        }
        follow(acts, answers, won);
        succeeded.merge(ScreeningCommand.TOGETHER, 1, Integer::sum);
    }

    /** The subject is withdrawn: the sitting has ended before, or is called off. */
    private void endsBesideAWithdrawal(PanelAct drawn) {
        var ends = allowed(with(drawn, ScreeningCommand.COMPLETE, 0).fresh());
        var mayEnd = against(ends).isEmpty();
        var subject = "/v1/subjects/" + story.subject();
        var seen = Api.as("auditor").get(subject).etag();
        var withdraws = cast.person(4);
        var answers =
                Together.both(
                        request(ends),
                        () ->
                                cast.as(withdraws)
                                        .post(
                                                subject + "/withdrawal",
                                                seen,
                                                Map.of("reason", "Not needed any more.")));
        answers.getLast().expect(200);
        var ended = answers.getFirst().accepted();
        if (mayEnd && !ended) {
            assertThat(answers.getFirst().response().statusCode()).isIn(409, 412);
        }
        var line =
                ended
                        ? accepted(ends, answers.getFirst())
                        : present().calledOff() + " " + withdraws;
        assertThat(present().trail.more()).as(ends + " and a withdrawal").containsExactly(line);
        assertThat(read().text("/state")).isEqualTo(present().state().name());
        succeeded.merge(ScreeningCommand.TOGETHER, 1, Integer::sum);
        anotherSubject();
    }

    /** In the order in which they were done. */
    private void follow(List<PanelAct> acts, List<Api.Answer> answers, List<Boolean> won) {
        if (!won.contains(true)) {
            return;
        }
        if (won.equals(List.of(true, true))) {
            var done = present().trail.more();
            var swapped = done.getFirst().endsWith(" " + acts.get(1).person());
            var lines = new ArrayList<String>();
            for (var which : swapped ? List.of(1, 0) : List.of(0, 1)) {
                lines.add(accepted(acts.get(which), answers.get(which)));
            }
            assertThat(done).as(acts + ": their trail").isEqualTo(lines);
            return;
        }
        var winner = won.indexOf(true);
        var line = accepted(acts.get(winner), answers.get(winner));
        assertThat(present().trail.more()).as(acts + ": its trail").containsExactly(line);
    }

    private void standsAsTheModelSays(PanelAct act) {
        if (sitting == null) {
            return;
        }
        var model = sitting;
        var read = read();
        assertThat(read.text("/state")).as(act.toString()).isEqualTo(model.state().name());
        assertThat(read.text("/chair")).as(act.toString()).isEqualTo(model.chair());
        assertThat(read.json().path("sheets").asInt()).isEqualTo(model.sheets().size());
        assertThat(read.json().path("outcome").asText("null"))
                .as(act.toString())
                .isEqualTo(model.outcome() == null ? "null" : model.outcome());
        read.json()
                .path("invitations")
                .forEach(
                        invitation ->
                                assertThat(invitation.path("state").asText())
                                        .as(act.toString())
                                        .isEqualTo(
                                                model.invitation(invitation.path("person").asText())
                                                        .name()));
        for (var reader : List.of(act.person(), model.chair())) {
            assertThat(readsSheetsOf(reader))
                    .as(act + ": what " + reader + " reads of the others")
                    .isEqualTo(model.readBy(reader));
        }
        if (model.state() == ScreeningState.COMPLETED && !model.counted().isEmpty()) {
            theSpreadIsKept(read.json(), model);
        }
    }

    private Set<String> readsSheetsOf(String reader) {
        var raters = new TreeSet<String>();
        cast.as(reader)
                .get("/v1/screenings/" + present().id + "/ratings")
                .expect(200)
                .json()
                .path("items")
                .forEach(sheet -> raters.add(sheet.path("person").asText()));
        return raters;
    }

    private static void theSpreadIsKept(JsonNode read, ScreeningModel model) {
        for (var found : read.path("relevance")) {
            if (found.path("characteristic").asText().equals("RACE")) {
                var counted = model.counted().stream().sorted().toList();
                assertThat(found.path("lowest").asInt()).isEqualTo(counted.getFirst());
                assertThat(found.path("highest").asInt()).isEqualTo(counted.getLast());
            }
        }
    }

    @Override
    public void trailRebuildsTheState() {
        for (var model : sittings) {
            var trail = Trail.of(model.id);
            trail.more();
            var state = ScreeningState.OPEN;
            var chair = "";
            for (var entry : trail.entries()) {
                var action = entry.path("action").asText();
                state =
                        switch (action) {
                            case "screening.ratings-closed" -> ScreeningState.RATINGS_CLOSED;
                            case "screening.lowering-proposed" -> ScreeningState.LOWERING_PROPOSED;
                            case "screening.completed" -> ScreeningState.COMPLETED;
                            case "screening.cancelled" -> ScreeningState.CANCELLED;
                            default -> state;
                        };
                if (action.equals("screening.opened")) {
                    chair = entry.path("person").asText();
                }
                chair = entry.at("/after/chair").asText(chair);
            }
            var read = Api.as("auditor").get("/v1/screenings/" + model.id).expect(200);
            assertThat(state.name()).isEqualTo(read.text("/state"));
            assertThat(chair).isEqualTo(read.text("/chair"));
        }
    }

    private static Api.Answer sent(Callable<Api.Answer> request) {
        try {
            return request.call();
        } catch (Exception notSent) {
            throw new IllegalStateException(notSent);
        }
    }
}
