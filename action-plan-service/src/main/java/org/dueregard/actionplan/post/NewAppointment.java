package org.dueregard.actionplan.post;

import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that somebody asks for.
 *
 * @param email where mails about the post reach the person; null where none is known
 */
public record NewAppointment(
        Person person,
        Capacity capacity,
        Term term,
        @Nullable String displayName,
        boolean nameWithheld,
        @Nullable String email) {
    public NewAppointment(
            Person person,
            Capacity capacity,
            Term term,
            @Nullable String displayName,
            boolean nameWithheld) {
        this(person, capacity, term, displayName, nameWithheld, null);
    }

    /** Without the address, so that it is in no log. */
    @Override
    public String toString() {
        return "NewAppointment[" + person + ", " + capacity + ", " + term + "]";
    }
}
