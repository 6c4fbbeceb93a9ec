package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.obligation.Owed;

/** Where a page of what falls due ends. */
record Place(LocalDate day, UUID id) {
    static Place of(Owed owed) {
        return new Place(owed.occurrence().dueOn(), owed.occurrence().id());
    }

    static Place parse(String key) {
        var parts = key.split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException(key);
        }
        return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return day + " " + id;
    }
}
