package org.dueregard.actionplan.action;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.actionplan.action.ActionBuilder.FUNDED;
import static org.dueregard.actionplan.action.ActionBuilder.NOW;
import static org.dueregard.actionplan.action.ActionBuilder.anAction;
import static org.dueregard.actionplan.action.People.BOARD;
import static org.dueregard.actionplan.action.People.CHAIR;
import static org.dueregard.actionplan.action.People.HOLDER;
import static org.dueregard.actionplan.action.People.OFFICE;
import static org.dueregard.actionplan.action.People.OTHER_POST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.CompletionDecision.Outcome;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionStateMachineTest {
    private static final Path DIAGRAM = Path.of("../docs/domain/action-states.md");

    /** The arrows of the design; there are no others. */
    private static final Map<String, ActionState> ARROWS =
            Map.ofEntries(
                    Map.entry("DRAFT PROPOSE", ActionState.PROPOSED),
                    Map.entry("PROPOSED PROPOSE", ActionState.PROPOSED),
                    Map.entry("DECLINED PROPOSE", ActionState.PROPOSED),
                    Map.entry("PROPOSED ACCEPT", ActionState.AGREED),
                    Map.entry("PROPOSED DECLINE", ActionState.DECLINED),
                    Map.entry("AGREED START", ActionState.ACTIVE),
                    Map.entry("ACTIVE HOLD", ActionState.ON_HOLD),
                    Map.entry("ON_HOLD RESUME", ActionState.ACTIVE),
                    Map.entry("ACTIVE REQUEST_COMPLETION", ActionState.COMPLETION_REQUESTED),
                    Map.entry("COMPLETION_REQUESTED CONFIRM_COMPLETION", ActionState.COMPLETE),
                    Map.entry("COMPLETION_REQUESTED REFUSE_COMPLETION", ActionState.ACTIVE),
                    Map.entry("COMPLETE REOPEN", ActionState.ACTIVE),
                    Map.entry("DRAFT WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("PROPOSED WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("AGREED WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("DECLINED WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("ACTIVE WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("ON_HOLD WITHDRAW", ActionState.WITHDRAWN),
                    Map.entry("DRAFT SUPERSEDE", ActionState.SUPERSEDED),
                    Map.entry("PROPOSED SUPERSEDE", ActionState.SUPERSEDED),
                    Map.entry("AGREED SUPERSEDE", ActionState.SUPERSEDED),
                    Map.entry("DECLINED SUPERSEDE", ActionState.SUPERSEDED),
                    Map.entry("ACTIVE SUPERSEDE", ActionState.SUPERSEDED),
                    Map.entry("ON_HOLD SUPERSEDE", ActionState.SUPERSEDED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ActionState.values())
                .flatMap(
                        state ->
                                Arrays.stream(ActionTransition.values())
                                        .map(transition -> Arguments.of(state, transition)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void an_action_moves_along_the_arrows_of_the_design_and_no_others(
            ActionState state, ActionTransition transition) {
        var action = anAction().in(state);
        assertThat(action.state()).isEqualTo(state);

        var arrived = attempt(action, transition);

        var expected = Optional.ofNullable(ARROWS.get(state + " " + transition));
        assertThat(arrived).isEqualTo(expected);
        assertThat(action.state()).isEqualTo(expected.orElse(state));
    }

    @Test
    void the_diagram_shows_every_arrow() throws IOException {
        var drawn = diagram();

        if (Boolean.getBoolean("contracts.accept")) {
            Files.createDirectories(DIAGRAM.getParent());
            Files.writeString(DIAGRAM, drawn);
        }

        assertThat(DIAGRAM).hasContent(drawn);
    }

    private static Optional<ActionState> attempt(Action action, ActionTransition transition) {
        try {
            switch (transition) {
                case PROPOSE -> action.propose(new Proposal(OTHER_POST, "Anew."), OFFICE, NOW);
                case ACCEPT -> action.accept(new Acceptance(null, null, null), HOLDER, NOW);
                case DECLINE -> action.decline("No.", HOLDER, NOW);
                case START -> action.start(new Beginning(FUNDED, null), true, HOLDER, NOW);
                case HOLD -> action.hold("Wait.", HOLDER, NOW);
                case RESUME -> action.resume(null, HOLDER, NOW);
                case REQUEST_COMPLETION ->
                        action.requestCompletion(new CompletionRequest("Done.", null), HOLDER, NOW);
                case CONFIRM_COMPLETION -> decide(action, Outcome.COMPLETE);
                case REFUSE_COMPLETION -> decide(action, Outcome.REFUSED);
                case REOPEN -> action.reopen(ReopeningCause.BOARD, "Again.", BOARD, CHAIR, NOW);
                case WITHDRAW -> action.withdraw("Out.", Set.of(), OFFICE, NOW);
                case SUPERSEDE ->
                        action.supersede(UUID.randomUUID(), "New.", Set.of(), OFFICE, NOW);
            }
            return Optional.of(action.state());
        } catch (DomainException refused) {
            assertThat(refused.refusal())
                    .as(refused.getMessage())
                    .isEqualTo(Refusal.ILLEGAL_TRANSITION);
            return Optional.empty();
        }
    }

    private static void decide(Action action, Outcome outcome) {
        action.decideCompletion(
                new CompletionDecision(outcome, "Decided.", null), BOARD, Set.of(), CHAIR, NOW);
    }

    private static String diagram() {
        var arrows =
                everyPair()
                        .flatMap(
                                pair -> {
                                    var from = (ActionState) pair.get()[0];
                                    var transition = (ActionTransition) pair.get()[1];
                                    return target(from, transition)
                                            .map(
                                                    to ->
                                                            from
                                                                    + " --> "
                                                                    + to
                                                                    + ": "
                                                                    + words(transition))
                                            .stream();
                                })
                        .collect(joining("\n    "));
        return """
        # The states of an action

        Drawn from the state machine by `ActionStateMachineTest`, which tries every pair of state and
        transition; to draw it anew run that test with `-Dcontracts.accept=true`.

        ```mermaid
        stateDiagram-v2
            [*] --> DRAFT: draft
            %s
        ```

        | transition | who | what must hold |
        | --- | --- | --- |
        | propose | the programme office (of a unit's own plan its lead), or this service on an event | a success measure; a reason when another post was asked before |
        | accept, decline | a holder of the accountable post | a reason to decline |
        | start | a holder of the accountable post | a milestone, an end date, a success measure, a resource statement; for a mitigation its assessment's sign-off |
        | hold, resume | a holder of the accountable post | a reason to hold |
        | request completion | a holder of the accountable post | evidence; new evidence after it was found insufficient |
        | confirm, refuse completion | the chair of a body that has the power | the person has never owned the action |
        | reopen | the chair of a body that has the power, or the assessor of its mitigation | a cause and a reason |
        | withdraw | the programme office; of a unit's own plan its lead | the person has never owned the action; a reason |
        | supersede | the same, or a later version of its source | the person has never owned the action; another action that is not declined, withdrawn or superseded |
        """
                .formatted(arrows);
    }

    private static Optional<ActionState> target(ActionState from, ActionTransition transition) {
        try {
            return Optional.of(transition.from(from));
        } catch (DomainException noArrow) {
            return Optional.empty();
        }
    }

    private static String words(ActionTransition transition) {
        return transition.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void every_state_is_reached_by_the_builder_of_these_tests() {
        var reached = new TreeMap<ActionState, ActionState>();
        for (var state : ActionState.values()) {
            reached.put(state, anAction().in(state).state());
        }
        assertThat(reached).allSatisfy((asked, found) -> assertThat(found).isEqualTo(asked));
    }
}
