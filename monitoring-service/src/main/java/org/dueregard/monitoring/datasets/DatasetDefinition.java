package org.dueregard.monitoring.datasets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A version of a dataset's definition.
 *
 * @param occurredAt the field that says when it happened
 * @param counted the field that says how many a record stands for; null where each is one
 * @param retention for how long what a record says is kept after it came; null where no limit is
 *     set
 * @param cells the coded fields by which the records of a unit and month are counted
 */
public record DatasetDefinition(
        String dataset,
        int version,
        String title,
        String description,
        RecordKind recordKind,
        FigureKind figureKind,
        ZoneId timeZone,
        String occurredAt,
        @Nullable String counted,
        @Nullable Period retention,
        List<String> cells,
        List<Field> fields,
        Map<String, Integer> positionByHeader) {

    public DatasetDefinition {
        cells = List.copyOf(cells);
        fields = List.copyOf(fields);
        positionByHeader = Map.copyOf(positionByHeader);
    }

    @com.fasterxml.jackson.annotation.JsonCreator
    static DatasetDefinition of(
            @JsonProperty("dataset") String dataset,
            @JsonProperty("version") int version,
            @JsonProperty("title") String title,
            @JsonProperty("description") String description,
            @JsonProperty("recordKind") RecordKind recordKind,
            @JsonProperty("figureKind") FigureKind figureKind,
            @JsonProperty("timeZone") ZoneId timeZone,
            @JsonProperty("occurredAt") String occurredAt,
            @JsonProperty("counted") @Nullable String counted,
            @JsonProperty("retention") @Nullable Period retention,
            @JsonProperty("cells") List<String> cells,
            @JsonProperty("fields") List<Field> fields) {
        var byHeader = new HashMap<String, Integer>();
        for (var position = 0; position < fields.size(); position++) {
            var field = fields.get(position);
            byHeader.put(folded(field.name()), position);
            for (var header : field.headers()) {
                byHeader.put(folded(header), position);
            }
        }
        var definition =
                new DatasetDefinition(
                        dataset,
                        version,
                        title,
                        description,
                        recordKind,
                        figureKind,
                        timeZone,
                        occurredAt,
                        counted,
                        retention,
                        cells,
                        fields,
                        byHeader);
        definition.requireSound();
        return definition;
    }

    private void requireSound() {
        if (!field(occurredAt).kind().saysWhen() || !field(occurredAt).required()) {
            throw new IllegalArgumentException(occurredAt + " does not say when it happened");
        }
        if ((recordKind == RecordKind.COUNT) != (counted != null)) {
            throw new IllegalArgumentException(
                    "a COUNT, and no other kind, names the field that says how many");
        }
        if (retention != null && (retention.isZero() || retention.isNegative())) {
            throw new IllegalArgumentException(
                    "records are kept for some time, or without a limit");
        }
        if (recordKind == RecordKind.PERCENTAGE_WITHOUT_COUNT) {
            throw new IllegalArgumentException("a percentage without a count is an observation");
        }
        if (counted != null
                && (field(counted).kind() != FieldKind.NUMBER || !field(counted).required())) {
            throw new IllegalArgumentException(counted + " does not say how many");
        }
        for (var cell : cells) {
            if (field(cell).kind() != FieldKind.CODE) {
                throw new IllegalArgumentException(cell + " has no codes to count by");
            }
        }
        for (var field : fields) {
            if (!field.name().matches("[a-z][a-z0-9-]*")) {
                throw new IllegalArgumentException(field.name() + " is no name of a field");
            }
        }
    }

    /**
     * How many a record with these fields stands for.
     *
     * @param values its fields, codes in place of spellings
     */
    public long countOf(Map<String, String> values) {
        return counted == null ? 1 : Long.parseLong(values.getOrDefault(counted, "0"));
    }

    /** The position of the field that a sender names so, in whatever spelling. */
    public OptionalInt positionOf(String header) {
        var position = positionByHeader.get(folded(header));
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    public Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(dataset + " has no field " + name));
    }

    /** -1 where each record is one. */
    public int positionOfCount() {
        return counted == null ? -1 : positionByHeader.getOrDefault(folded(counted), -1);
    }

    /** The first field of that kind; -1 where there is none. */
    public int position(FieldKind kind) {
        for (var position = 0; position < fields.size(); position++) {
            if (fields.get(position).kind() == kind) {
                return position;
            }
        }
        return -1;
    }

    /**
     * The field that each column of a file holds; every column of the layout must be there, once,
     * in any order, and no other.
     *
     * @param violations receives what is wrong with the header
     */
    public List<Integer> columns(List<String> header, List<Violation> violations) {
        var columns = new ArrayList<Integer>();
        var seen = new HashMap<Integer, String>();
        for (var column : header) {
            var position = positionOf(column);
            if (position.isEmpty()) {
                violations.add(
                        Violation.at(
                                "header:" + shortened(column),
                                "is no column of " + dataset + " version " + version));
                columns.add(-1);
            } else {
                var earlier = seen.put(position.getAsInt(), column);
                if (earlier != null) {
                    violations.add(
                            Violation.at(
                                    "header:" + shortened(column),
                                    "names the same field as the column " + shortened(earlier)));
                }
                columns.add(position.getAsInt());
            }
        }
        for (var position = 0; position < fields.size(); position++) {
            if (!seen.containsKey(position)) {
                violations.add(
                        Violation.at(
                                "header:" + fields.get(position).headers().getFirst(),
                                "is missing"));
            }
        }
        return columns;
    }

    private static String shortened(String column) {
        return column.length() <= 80 ? column : column.substring(0, 80) + "…";
    }

    /** Case and what stands between words make no difference: Age range is age_range. */
    private static String folded(String header) {
        var folded = new StringBuilder(header.length());
        for (var i = 0; i < header.length(); i++) {
            if (Character.isLetterOrDigit(header.charAt(i))) {
                folded.append(header.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
