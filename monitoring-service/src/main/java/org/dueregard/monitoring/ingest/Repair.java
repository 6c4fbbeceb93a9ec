package org.dueregard.monitoring.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a sender puts right about a row that was set aside; everything else stays as it was sent.
 *
 * @param fields text by field, in any of the dataset's spellings; null or blank empties it
 * @param recordId null where it stays what it was
 * @param version null where it stays what it was
 */
public record Repair(
        Map<String, @Nullable String> fields, @Nullable String recordId, @Nullable Long version) {
    public Repair {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * A row with its repair, not read yet.
     *
     * @param spelled how the repair names each field that it gives
     * @param violations what is wrong with the repair itself
     */
    record Repaired(Row.Readable row, Map<String, String> spelled, List<Violation> violations) {

        /** What is wrong with the row still, where the sender says it. */
        Violation violation(RowFault fault) {
            return Violation.at(pointer(fault.field()), fault.reason());
        }

        private String pointer(@Nullable String field) {
            return switch (field) {
                case null -> "";
                case "recordId", "version" -> "/" + field;
                default -> Repair.pointer(spelled.getOrDefault(field, field));
            };
        }
    }

    /**
     * The row with this repair.
     *
     * @param knownByContent whether the rows of its batch have no ids
     */
    Repaired on(long line, SentRow sent, DatasetDefinition definition, boolean knownByContent) {
        var violations = new ArrayList<Violation>();
        var spelled = new HashMap<String, String>();
        var values = new ArrayList<>(sent.values(definition));
        fields.forEach(
                (name, text) -> {
                    var position = definition.positionOf(name).orElse(-1);
                    if (position < 0) {
                        violations.add(
                                Violation.at(
                                        pointer(name), "is no field of " + definition.dataset()));
                    } else if (spelled.putIfAbsent(definition.fields().get(position).name(), name)
                            != null) {
                        violations.add(Violation.at(pointer(name), "is given twice"));
                    } else if (text != null && !JsonRecords.isText(text)) {
                        violations.add(
                                Violation.at(pointer(name), "holds characters that are no text"));
                    } else {
                        values.set(position, text == null ? "" : text.strip());
                    }
                });
        if (sent.withdrawn() && !fields.isEmpty()) {
            violations.add(Violation.at("/fields", "this row is a withdrawal, which has none"));
        }
        var id = recordId == null ? sent.recordId() : recordId;
        checkId(id, knownByContent, violations);
        return new Repaired(
                new Row.Readable(
                        line,
                        knownByContent ? null : id,
                        version == null ? sent.version() : version,
                        sent.withdrawn(),
                        values),
                spelled,
                violations);
    }

    private void checkId(@Nullable String id, boolean knownByContent, List<Violation> violations) {
        if (knownByContent) {
            if (recordId != null) {
                violations.add(
                        Violation.at(
                                "/recordId",
                                "has no place here: the rows of this file are known by what they say, and with an id the row would be counted again when the file is sent again"));
            }
        } else if (id == null || id.isBlank()) {
            violations.add(
                    Violation.at(
                            "/recordId",
                            "is required: it is how a record is known when it is sent again"));
        } else if (!JsonRecords.isText(id)) {
            violations.add(Violation.at("/recordId", "holds characters that are no text"));
        }
    }

    private static String pointer(String name) {
        return "/fields/" + name.replace("~", "~0").replace("/", "~1");
    }
}
