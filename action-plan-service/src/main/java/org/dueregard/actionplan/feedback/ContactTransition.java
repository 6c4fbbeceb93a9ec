package org.dueregard.actionplan.feedback;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a contact from one state to another. Only {@link FeedbackContact} calls it. */
public enum ContactTransition {
    CONSENT("consent again"),
    WITHDRAW("withdraw the consent"),
    ERASE("be erased");

    private final String infinitive;

    ContactTransition(String infinitive) {
        this.infinitive = infinitive;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    ContactState from(ContactState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A contact that is " + present + " cannot " + infinitive + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case CONSENT -> new Arrow(Set.of(ContactState.WITHDRAWN), ContactState.CONSENTED);
            case WITHDRAW -> new Arrow(Set.of(ContactState.CONSENTED), ContactState.WITHDRAWN);
            case ERASE ->
                    new Arrow(
                            Set.of(ContactState.CONSENTED, ContactState.WITHDRAWN),
                            ContactState.ERASED);
        };
    }

    private record Arrow(Set<ContactState> from, ContactState to) {}
}
