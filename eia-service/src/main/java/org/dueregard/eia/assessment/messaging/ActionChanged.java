package org.dueregard.eia.assessment.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.action.changed.v1}, as this service reads it. */
public record ActionChanged(
        String actionId,
        @Nullable String originId,
        @Nullable List<Change> changes,
        String computedRag) {
    public static final String TYPE = "org.dueregard.action.changed.v1";

    /** One field; its new value is empty where it was taken away. */
    public record Change(String field, @JsonProperty("new") @Nullable String to) {}

    Optional<String> newOwner() {
        return newValue("accountablePost");
    }

    Optional<LocalDate> newDueOn() {
        return newValue("dueDate").flatMap(ActionChanged::day);
    }

    private Optional<String> newValue(String field) {
        return changes == null
                ? Optional.empty()
                : changes.stream()
                        .filter(change -> change.field().equals(field))
                        .flatMap(change -> Optional.ofNullable(change.to()).stream())
                        .reduce((earlier, later) -> later);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
