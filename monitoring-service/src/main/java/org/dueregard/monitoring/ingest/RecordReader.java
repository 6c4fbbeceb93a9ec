package org.dueregard.monitoring.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.cells.CellKey;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.datasets.FieldKind;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Understands a row by the definition of its dataset: codes for spellings, a month in the dataset's
 * time zone, a borough for coordinates. It reports everything that is wrong with a row, and it
 * never evaluates what a cell says.
 */
final class RecordReader {
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Clocks of senders run ahead a little. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** 128 bits tell contents apart as surely as 256, at half the index. */
    private static final int DIGEST_BYTES = 16;

    private final DatasetDefinition definition;
    private final Boundaries boundaries;
    private final Instant latest;
    private final int latitude;
    private final int longitude;
    private final MessageDigest sha256;

    RecordReader(DatasetDefinition definition, Boundaries boundaries, Instant now) {
        this.definition = definition;
        this.boundaries = boundaries;
        this.latest = now.plus(AHEAD);
        this.latitude = definition.position(FieldKind.LATITUDE);
        this.longitude = definition.position(FieldKind.LONGITUDE);
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Reading read(Row row) {
        return switch (row) {
            case Row.Unreadable(var line, var faults, var content) ->
                    new RejectedRow(line, faults, content);
            case Row.Readable readable ->
                    readable.withdrawn() ? withdrawal(readable) : record(readable);
        };
    }

    private static IncomingRecord withdrawal(Row.Readable row) {
        return new IncomingRecord(
                row.line(),
                idOrNone(row),
                row.version(),
                true,
                IncomingRecord.DIGEST_OF_A_WITHDRAWAL,
                null,
                null,
                Map.of());
    }

    private Reading record(Row.Readable row) {
        var faults = new ArrayList<RowFault>();
        var fields = new LinkedHashMap<String, String>();
        Instant occurredAt = null;
        for (var position = 0; position < definition.fields().size(); position++) {
            var field = definition.fields().get(position);
            var text = row.values().get(position);
            if (text.isEmpty() && field.required()) {
                faults.add(new RowFault(field.name(), text, "is required"));
                continue;
            }
            switch (field.kind()) {
                case CODE -> code(field, text, fields, faults);
                case TEXT -> text(field, text, fields, faults);
                case INSTANT -> {
                    var instant = instant(field, text, fields, faults);
                    if (field.name().equals(definition.occurredAt())) {
                        occurredAt = instant;
                    }
                }
                case LATITUDE -> degrees(field, text, 90, fields, faults);
                case LONGITUDE -> degrees(field, text, 180, fields, faults);
            }
        }
        var unit = faults.isEmpty() ? unit(fields, faults) : Unit.UNKNOWN;
        if (!faults.isEmpty() || occurredAt == null) {
            return new RejectedRow(row.line(), faults, content(row));
        }
        var month = YearMonth.from(occurredAt.atZone(definition.timeZone()));
        return new IncomingRecord(
                row.line(),
                idOrNone(row),
                row.version(),
                false,
                digest(row.values()),
                occurredAt,
                CellKey.of(definition, month, unit, fields),
                fields);
    }

    /** Empty until the record is identified by its content. */
    private static String idOrNone(Row.Readable row) {
        return row.recordId() == null ? "" : row.recordId();
    }

    /**
     * The id of a record that came without one: the day first, so that the rows of a file lie
     * together in the index, then the digest of the content, then its ordinal among equals.
     */
    static String contentId(IncomingRecord record, int ordinal) {
        if (record.occurredAt() == null) {
            throw new IllegalArgumentException("a withdrawal has no content to be known by");
        }
        return "%s-%s-%d"
                .formatted(
                        record.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                        record.digest(),
                        ordinal);
    }

    private static void code(
            Field field, String text, Map<String, String> fields, List<RowFault> faults) {
        field.codeOf(text)
                .ifPresentOrElse(
                        code -> fields.put(field.name(), code),
                        () ->
                                faults.add(
                                        new RowFault(
                                                field.name(),
                                                text,
                                                "is no code of this field that is known")));
    }

    private static void text(
            Field field, String text, Map<String, String> fields, List<RowFault> faults) {
        if (text.length() > field.longest()) {
            faults.add(
                    new RowFault(
                            field.name(),
                            text,
                            "has more than " + field.longest() + " characters"));
        } else if (text.indexOf('\0') >= 0) {
            faults.add(new RowFault(field.name(), null, "holds a zero character"));
        } else if (!text.isEmpty()) {
            fields.put(field.name(), text);
        }
    }

    private @Nullable Instant instant(
            Field field, String text, Map<String, String> fields, List<RowFault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(latest)) {
                faults.add(new RowFault(field.name(), text, "lies in the future"));
            } else if (instant.isBefore(EARLIEST)) {
                faults.add(new RowFault(field.name(), text, "lies before 1990"));
            } else {
                fields.put(field.name(), instant.toString());
                return instant;
            }
        } catch (DateTimeException notADate) {
            faults.add(
                    new RowFault(
                            field.name(),
                            text,
                            "is no date and time with an offset, such as 2016-06-01T00:01:00+01:00"));
        }
        return null;
    }

    private static void degrees(
            Field field, String text, int most, Map<String, String> fields, List<RowFault> faults) {
        if (text.isEmpty()) {
            return;
        }
        try {
            var degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                fields.put(field.name(), text);
                return;
            }
        } catch (NumberFormatException notANumber) {
            // The fault below says so.
        }
        faults.add(
                new RowFault(
                        field.name(), text, "is no number from -%1$d to %1$d".formatted(most)));
    }

    private String unit(Map<String, String> fields, List<RowFault> faults) {
        if (latitude < 0 || longitude < 0) {
            return Unit.UNKNOWN;
        }
        var north = fields.get(definition.fields().get(latitude).name());
        var east = fields.get(definition.fields().get(longitude).name());
        if (north == null && east == null) {
            return Unit.UNKNOWN;
        }
        if (north == null || east == null) {
            var missing = definition.fields().get(north == null ? latitude : longitude);
            faults.add(new RowFault(missing.name(), "", "is missing where the other is given"));
            return Unit.UNKNOWN;
        }
        return boundaries.unitAt(Double.parseDouble(north), Double.parseDouble(east));
    }

    private Map<String, String> content(Row.Readable row) {
        var content = new LinkedHashMap<String, String>();
        for (var position = 0; position < definition.fields().size(); position++) {
            if (!row.values().get(position).isEmpty()) {
                content.put(definition.fields().get(position).name(), row.values().get(position));
            }
        }
        return content;
    }

    private String digest(List<String> values) {
        for (var value : values) {
            sha256.update(value.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0x1F);
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, DIGEST_BYTES);
    }
}
