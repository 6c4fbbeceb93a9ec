package org.dueregard.actionplan.mail;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a letter from one state to another. Only {@link Mail} calls it. */
public enum MailTransition {
    SEND("sent"),
    REFUSE("refused"),
    TRY_AGAIN("tried again");

    private final String participle;

    MailTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    MailState from(MailState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A letter that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case SEND -> new Arrow(Set.of(MailState.QUEUED), MailState.SENT);
            case REFUSE -> new Arrow(Set.of(MailState.QUEUED), MailState.REFUSED);
            case TRY_AGAIN -> new Arrow(Set.of(MailState.REFUSED), MailState.QUEUED);
        };
    }

    private record Arrow(Set<MailState> from, MailState to) {}
}
