package org.dueregard.actionplan.action;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.dueregard.actionplan.action.CompletionDecision.Outcome;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionStateMachineTest {
    private static final StateMachine<ActionState, ActionTransition> MACHINE =
            new StateMachine<>(ActionState.class, ActionTransition.class, ActionTransition::from);

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
        return MACHINE.everyPair();
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
        MACHINE.assertDrawnIn(
                "action-states.md",
                """
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
                """);
    }

    private static Optional<ActionState> attempt(Action action, ActionTransition transition) {
        try {
            switch (transition) {
                case PROPOSE ->
                        action.drafter(OFFICE, NOW).propose(new Proposal(OTHER_POST, "Anew."));
                case ACCEPT -> action.owner(HOLDER, NOW).accept(new Acceptance(null, null, null));
                case DECLINE -> action.owner(HOLDER, NOW).decline("No.");
                case START -> action.owner(HOLDER, NOW).start(new Beginning(FUNDED, null), true);
                case HOLD -> action.owner(HOLDER, NOW).hold("Wait.");
                case RESUME -> action.owner(HOLDER, NOW).resume(null);
                case REQUEST_COMPLETION ->
                        action.owner(HOLDER, NOW)
                                .requestCompletion(new CompletionRequest("Done.", null));
                case CONFIRM_COMPLETION -> decide(action, Outcome.COMPLETE);
                case REFUSE_COMPLETION -> decide(action, Outcome.REFUSED);
                case REOPEN ->
                        action.judge(CHAIR, NOW).reopen(ReopeningCause.BOARD, "Again.", BOARD);
                case WITHDRAW -> action.drafter(OFFICE, NOW).withdraw("Out.", Set.of());
                case SUPERSEDE ->
                        action.drafter(OFFICE, NOW).supersede(UUID.randomUUID(), "New.", Set.of());
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
        action.judge(CHAIR, NOW)
                .decideCompletion(
                        new CompletionDecision(outcome, "Decided.", null), BOARD, Set.of());
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
