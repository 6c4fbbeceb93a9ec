package org.dueregard.actionplan.work;

import java.time.LocalDate;
import java.util.Comparator;

/** A place in a list of work. */
public record WorkPlace(LocalDate day, String type, String id) implements Comparable<WorkPlace> {
    /** After every day. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final Comparator<WorkPlace> ORDER =
            Comparator.comparing(WorkPlace::day)
                    .thenComparing(WorkPlace::type)
                    .thenComparing(WorkPlace::id);

    /** Reads what {@link #toString} wrote. */
    public static WorkPlace parse(String key) {
        var parts = key.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(key);
        }
        return new WorkPlace(LocalDate.parse(parts[0]), parts[1], parts[2]);
    }

    @Override
    public int compareTo(WorkPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day + " " + type + " " + id;
    }
}
