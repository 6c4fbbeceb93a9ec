package org.dueregard.actionplan;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that recurs in the documents of 2002, 2008 and later, and when it falls due.
 *
 * @param due its first dates
 * @param metOn the day on which the first one is met, of what rolls; null for others
 * @param then when it is due after that
 * @param count how many owe it; 0 for one
 */
public record Cadence(
        String id,
        String what,
        @Nullable String every,
        @Nullable List<String> offsets,
        boolean rolling,
        boolean statutory,
        int count,
        LocalDate anchor,
        List<LocalDate> due,
        @Nullable LocalDate metOn,
        @Nullable LocalDate then) {

    /** Every one that there is. */
    public static List<Cadence> all() {
        try (var table = Cadence.class.getResourceAsStream("/cadences.json")) {
            return List.of(
                    JsonMapper.builder()
                            .addModule(new JavaTimeModule())
                            .build()
                            .readValue(table, Cadence[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often, as a request says it. */
    String timetable() {
        return every != null
                ? "\"every\": \"" + every + "\", \"rolling\": " + rolling
                : "\"offsets\": [\"" + String.join("\", \"", offsets()) + "\"]";
    }

    @Override
    public List<String> offsets() {
        return offsets == null ? List.of() : offsets;
    }

    @Override
    public String toString() {
        return id;
    }
}
