package org.dueregard.actionplan.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a letter with every transition; the page in the docs is drawn from it. */
class MailStateMachineTest {
    private static final StateMachine<MailState, MailTransition> MACHINE =
            new StateMachine<>(MailState.class, MailTransition.class, MailTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(MailState from, MailTransition transition) {
        var allowed =
                switch (transition) {
                    case SEND, REFUSE -> from == MailState.QUEUED;
                    case TRY_AGAIN -> from == MailState.REFUSED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void what_was_sent_stays_sent() {
        assertThat(everyPair().filter(pair -> pair.get()[0] == MailState.SENT))
                .allSatisfy(
                        pair ->
                                assertThat(
                                                MACHINE.target(
                                                        MailState.SENT,
                                                        (MailTransition) pair.get()[1]))
                                        .isEmpty());
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "mail-states.md",
                """
                # The states of a mail

                Drawn from the state machine by `MailStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> QUEUED
                    %s
                    SENT --> [*]
                ```

                A mail is sent when the mail server has acknowledged it; from then on its address and its words are gone.
                One that the server refuses for good waits for an administrator, who lets it try again.
                """);
    }
}
