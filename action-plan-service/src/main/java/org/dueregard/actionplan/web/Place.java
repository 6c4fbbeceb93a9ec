package org.dueregard.actionplan.web;

import java.time.LocalDate;
import java.util.UUID;

/** Where a page of a list ends that is in the order of days, and of ids within a day. */
public record Place(LocalDate day, UUID id) {
    public static Place parse(String key) {
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
