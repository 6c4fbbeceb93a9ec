package org.dueregard.monitoring.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.cells.CellKeys;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.FieldKind;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.monitoring.units.Unit;

/**
 * Understands a row by the definition of its dataset: its fields, a month in the dataset's time
 * zone, a borough for coordinates. It reports everything that is wrong with a row.
 */
final class RecordReader {
    /** 128 bits tell contents apart as surely as 256, at half the index. */
    private static final int DIGEST_BYTES = 16;

    private final DatasetDefinition definition;
    private final Boundaries boundaries;
    private final FieldReader texts;
    private final CellKeys cells;
    private final int named;
    private final int counted;
    private final int latitude;
    private final int longitude;
    private final MessageDigest sha256;

    RecordReader(DatasetDefinition definition, Boundaries boundaries, Instant now) {
        this.definition = definition;
        this.boundaries = boundaries;
        this.texts = new FieldReader(definition, boundaries, now);
        this.cells = new CellKeys(definition);
        this.named = definition.position(FieldKind.UNIT);
        this.counted = definition.positionOfCount();
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
                row.recordId() == null ? "" : row.recordId(),
                row.version(),
                true,
                IncomingRecord.DIGEST_OF_A_WITHDRAWAL,
                null,
                null,
                0,
                Map.of());
    }

    private Reading record(Row.Readable row) {
        var faults = new ArrayList<RowFault>();
        var fields = texts.new Fields(faults);
        for (var position = 0; position < definition.fields().size(); position++) {
            fields.read(position, row.values().get(position));
        }
        var occurredAt = fields.occurredAt;
        var unit = faults.isEmpty() ? unit(fields) : Unit.UNKNOWN;
        if (!faults.isEmpty() || occurredAt == null) {
            return new RejectedRow(row.line(), faults, content(row));
        }
        var month = YearMonth.from(occurredAt.atZone(definition.timeZone()));
        return new IncomingRecord(
                row.line(),
                idOf(row),
                row.version(),
                false,
                digest(row.values()),
                occurredAt,
                cells.of(month, unit, fields.understood),
                definition.countOf(fields.understood),
                fields.understood);
    }

    /**
     * The sender's id. A count that has none is known by all that it says but the number; anything
     * else is identified by its content and its place among its equals, and until then is empty.
     */
    private String idOf(Row.Readable row) {
        if (row.recordId() != null) {
            return row.recordId();
        }
        if (definition.counted() == null) {
            return "";
        }
        var values = new ArrayList<>(row.values());
        values.remove(counted);
        return "count-" + digest(values);
    }

    /**
     * The id of a record that came without one: the day first, so that the rows of a file lie
     * together in the index, then the digest of the content, then its ordinal among equals.
     */
    static String contentId(IncomingRecord record, int ordinal) {
        return "%s-%s-%d".formatted(day(record), record.digest(), ordinal);
    }

    /** The day by which a record without an id is known. */
    static LocalDate day(IncomingRecord record) {
        if (record.occurredAt() == null) {
            throw new IllegalArgumentException("a withdrawal has no content to be known by");
        }
        return record.occurredAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * The unit that is named or, failing that, in which the place lies; the force where neither is
     * asked.
     */
    private String unit(FieldReader.Fields fields) {
        if (latitude < 0 || longitude < 0) {
            return fields.unit != null ? fields.unit : named < 0 ? Unit.FORCE : Unit.UNKNOWN;
        }
        if (fields.unit != null) {
            return fields.unit;
        }
        var north = fields.understood.get(definition.fields().get(latitude).name());
        var east = fields.understood.get(definition.fields().get(longitude).name());
        if (north == null && east == null) {
            return Unit.UNKNOWN;
        }
        if (north == null || east == null) {
            var missing = definition.fields().get(north == null ? latitude : longitude);
            fields.faults.add(
                    new RowFault(missing.name(), "", "is missing where the other is given"));
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
