package org.dueregard.monitoring.ingest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.monitoring.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * Understands the texts of fields, one after another: codes for spellings, instants for dates. It
 * reports everything that is wrong, and it never evaluates what a text says.
 */
final class FieldReader {
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Clocks of senders run ahead a little. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Most spellings of a field that are remembered. */
    private static final int MOST_SPELLINGS = 1_000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4}");

    private final DatasetDefinition definition;
    private final Instant latest;
    private final Units units;
    private final Map<String, Optional<String>> unitBySpelling = new HashMap<>();
    private final List<Map<String, Optional<String>>> codeBySpelling = new ArrayList<>();

    FieldReader(DatasetDefinition definition, Boundaries boundaries, Instant now) {
        this.definition = definition;
        this.latest = now.plus(AHEAD);
        this.units = new Units(boundaries);
        definition.fields().forEach(_ -> codeBySpelling.add(new HashMap<>()));
    }

    /** What the fields of one record come to. */
    final class Fields {
        final Map<String, String> understood =
                LinkedHashMap.newLinkedHashMap(definition.fields().size());
        final List<RowFault> faults;
        @Nullable Instant occurredAt;
        @Nullable String unit;

        Fields(List<RowFault> faults) {
            this.faults = faults;
        }

        void read(int position, String text) {
            var field = definition.fields().get(position);
            if (text.isEmpty() && field.required()) {
                fault(field, text, "is required");
                return;
            }
            switch (field.kind()) {
                case CODE -> code(position, text);
                case TEXT -> text(field, text);
                case INSTANT, DATE, MONTH -> when(field, text);
                case UNIT -> unit(field, text);
                case NUMBER -> number(field, text);
                case LATITUDE -> degrees(field, text, 90);
                case LONGITUDE -> degrees(field, text, 180);
            }
        }

        private void fault(Field field, @Nullable String text, String reason) {
            faults.add(new RowFault(field.name(), text, reason));
        }

        private void code(int position, String text) {
            var field = definition.fields().get(position);
            FieldReader.this
                    .code(position, text)
                    .ifPresentOrElse(
                            code -> understood.put(field.name(), code),
                            () -> fault(field, text, "is no code of this field that is known"));
        }

        private void text(Field field, String text) {
            if (text.length() > field.longest()) {
                fault(field, text, "has more than " + field.longest() + " characters");
            } else if (text.indexOf('\0') >= 0) {
                fault(field, null, "holds a zero character");
            } else if (!text.isEmpty()) {
                understood.put(field.name(), text);
            }
        }

        private void when(Field field, String text) {
            if (text.isEmpty()) {
                return;
            }
            try {
                var instant = instant(field, text);
                if (instant.isAfter(latest)) {
                    fault(field, text, "lies in the future");
                } else if (instant.isBefore(EARLIEST)) {
                    fault(field, text, "lies before 1990");
                } else {
                    keep(field, text, instant);
                }
            } catch (DateTimeException notADate) {
                fault(field, text, expected(field));
            }
        }

        private void keep(Field field, String text, Instant instant) {
            understood.put(
                    field.name(),
                    switch (field.kind()) {
                        case DATE, MONTH -> text;
                        default -> instant.toString();
                    });
            if (field.name().equals(definition.occurredAt())) {
                occurredAt = instant;
            }
        }

        /** A spelling is looked up once for all rows of a batch. */
        private void unit(Field field, String text) {
            if (text.isEmpty()) {
                return;
            }
            unitBySpelling
                    .computeIfAbsent(text, units::codeOf)
                    .ifPresentOrElse(
                            code -> {
                                unit = code;
                                understood.put(field.name(), code);
                            },
                            () -> fault(field, text, "is no unit that is known"));
        }

        private void number(Field field, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (WHOLE.matcher(text).matches()) {
                understood.put(field.name(), Long.toString(Long.parseLong(text.replace(",", ""))));
            } else {
                fault(field, text, "is no whole number from 0 up, such as 1204 or 1,204");
            }
        }

        private void degrees(Field field, String text, int most) {
            if (text.isEmpty()) {
                return;
            }
            try {
                if (Math.abs(Double.parseDouble(text)) <= most) {
                    understood.put(field.name(), text);
                    return;
                }
            } catch (NumberFormatException notANumber) {
                // The fault below says so.
            }
            fault(field, text, "is no number from -%1$d to %1$d".formatted(most));
        }
    }

    /** A spelling is looked up once for all rows; there are few that anybody means. */
    private Optional<String> code(int position, String text) {
        var known = codeBySpelling.get(position);
        var code = known.get(text);
        if (code == null) {
            code = definition.fields().get(position).codeOf(text);
            if (known.size() < MOST_SPELLINGS) {
                known.put(text, code);
            }
        }
        return code;
    }

    private Instant instant(Field field, String text) {
        return switch (field.kind()) {
            case DATE -> LocalDate.parse(text).atStartOfDay(definition.timeZone()).toInstant();
            case MONTH ->
                    YearMonth.parse(text).atDay(1).atStartOfDay(definition.timeZone()).toInstant();
            default -> OffsetDateTime.parse(text).toInstant();
        };
    }

    private static String expected(Field field) {
        return switch (field.kind()) {
            case DATE -> "is no day, such as 2016-06-01";
            case MONTH -> "is no month, such as 2016-06";
            default -> "is no date and time with an offset, such as 2016-06-01T00:01:00+01:00";
        };
    }
}
