package org.dueregard.actionplan.post;

import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;

/** An appointment that somebody asks for. */
public record NewAppointment(
        Person person,
        Capacity capacity,
        Term term,
        @Nullable String displayName,
        boolean nameWithheld) {}
