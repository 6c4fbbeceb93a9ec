package org.dueregard.actionplan.work;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which work is asked for.
 *
 * @param posts for which it waits; never empty
 * @param after the place after which the list goes on; null for its beginning
 * @param rows how many are wanted at most
 */
public record WorkQuery(
        WorkKind kind, Set<String> posts, LocalDate today, @Nullable WorkPlace after, int rows) {
    /** For how many days ahead something is due soon. */
    public static final int SOON = 30;

    private static final String LAST_ID = "\uffff";

    /** The last day that is soon. */
    public LocalDate soon() {
        return today.plusDays(SOON);
    }

    /** Rows with a date come after this day, or on it after {@link #afterId}. */
    public LocalDate afterDay() {
        return after == null ? LocalDate.EPOCH.minusYears(1000) : after.day();
    }

    /** The id after which rows of that type come, of those with the same day. */
    public String afterId(String type) {
        if (after == null || type.compareTo(after.type()) > 0) {
            return "";
        }
        return type.equals(after.type()) ? after.id() : LAST_ID;
    }

    /** The same for rows without a date. */
    public String afterIdWithoutDay(String type) {
        return after == null || after.day().isBefore(WorkPlace.NO_DAY) ? "" : afterId(type);
    }

    /** The same for rows whose ids are UUIDs. */
    public static UUID uuid(String afterId) {
        return switch (afterId) {
            case "" -> new UUID(0, 0);
            case LAST_ID -> new UUID(-1, -1);
            default -> UUID.fromString(afterId);
        };
    }
}
