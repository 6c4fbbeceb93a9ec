package org.dueregard.actionplan.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dueregard.actionplan.StateMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a contact with every transition; the page in the docs is drawn from it. */
class ContactStateMachineTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 1, 2);
    private static final StateMachine<ContactState, ContactTransition> MACHINE =
            new StateMachine<>(
                    ContactState.class, ContactTransition.class, ContactTransition::from);

    static Stream<Arguments> everyPair() {
        return MACHINE.everyPair();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_transition_leads_to_one_state_or_is_refused(
            ContactState from, ContactTransition transition) {
        var allowed =
                switch (transition) {
                    case CONSENT -> from == ContactState.WITHDRAWN;
                    case WITHDRAW -> from == ContactState.CONSENTED;
                    case ERASE -> from != ContactState.ERASED;
                };

        assertThat(MACHINE.target(from, transition).isPresent()).isEqualTo(allowed);
    }

    @Test
    void nothing_is_left_of_who_was_erased_and_the_audit_never_knew_them() {
        var contact =
                new FeedbackContact(
                        new NewContact("A. Person", "a@example.invalid", "Race", TODAY), TODAY);

        var fact = contact.become(ContactTransition.ERASE, TODAY);

        assertThat(contact.name()).isNull();
        assertThat(contact.address()).isNull();
        assertThat(contact.about()).isNull();
        assertThat(fact.toString()).doesNotContain("Person", "example.invalid", "Race");
    }

    @Test
    void the_page_shows_the_states_as_they_are() throws IOException {
        MACHINE.assertDrawnIn(
                "feedback-contact-states.md",
                """
                # The states of a feedback contact

                Drawn from the state machine by `ContactStateMachineTest`, which tries every pair of state and
                transition; to draw it anew run that test with `-Dcontracts.accept=true`.

                ```mermaid
                stateDiagram-v2
                    [*] --> CONSENTED
                    %s
                ```

                Nobody is registered without their consent. Name, address and what they said are gone from `ERASED`.
                """);
    }
}
