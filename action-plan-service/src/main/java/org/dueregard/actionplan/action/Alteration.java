package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of an action that is not what it was. */
@Embeddable
public record Alteration(
        String field,
        @Column(name = "old_value") @Nullable String before,
        @Column(name = "new_value") @Nullable String after) {
    static final String STATE = "state";
    static final String OWNER = "accountablePost";

    static Alteration of(String field, @Nullable Object before, @Nullable Object after) {
        return new Alteration(field, text(before), text(after));
    }

    boolean isOne() {
        return !Objects.equals(before, after);
    }

    boolean isOfState() {
        return field.equals(STATE);
    }

    ActionAnnouncement.Changed.Change told(String reason) {
        return new ActionAnnouncement.Changed.Change(field, before, after, reason);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
