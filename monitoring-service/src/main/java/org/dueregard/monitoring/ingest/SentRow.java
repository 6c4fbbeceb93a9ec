package org.dueregard.monitoring.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was sent, so that it can be read again.
 *
 * @param readable whether it had the form of its batch; otherwise the rest is what could be made
 *     out
 * @param content text by field, in the order in which it was sent; without blanks
 */
public record SentRow(
        boolean readable,
        @Nullable String recordId,
        long version,
        boolean withdrawn,
        Map<String, String> content) {
    public SentRow {
        content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
    }

    /** Nothing of it is kept. */
    static SentRow empty() {
        return new SentRow(false, null, 1, false, Map.of());
    }

    static SentRow of(Row row, DatasetDefinition definition) {
        return switch (row) {
            case Row.Unreadable unreadable ->
                    new SentRow(false, null, 1, false, unreadable.content());
            case Row.Readable readable ->
                    new SentRow(
                            true,
                            readable.recordId(),
                            readable.version(),
                            readable.withdrawn(),
                            content(readable.values(), definition));
        };
    }

    private static Map<String, String> content(List<String> values, DatasetDefinition definition) {
        var content = new LinkedHashMap<String, String>();
        for (var position = 0; position < values.size(); position++) {
            if (!values.get(position).isEmpty()) {
                content.put(definition.fields().get(position).name(), values.get(position));
            }
        }
        return content;
    }

    /** The row once more, for a definition that may know other fields by now. */
    Row again(long line, DatasetDefinition definition) {
        var faults = new ArrayList<RowFault>();
        content.forEach(
                (name, text) -> {
                    if (definition.positionOf(name).isEmpty()) {
                        faults.add(
                                new RowFault(name, text, "is no field of " + definition.dataset()));
                    }
                });
        return faults.isEmpty()
                ? new Row.Readable(line, recordId, version, withdrawn, values(definition))
                : new Row.Unreadable(line, faults, content);
    }

    /** Its texts in the order of the definition; a row that was not readable has none. */
    public List<String> values(DatasetDefinition definition) {
        var values = new String[definition.fields().size()];
        Arrays.fill(values, "");
        if (readable) {
            content.forEach(
                    (name, text) ->
                            definition
                                    .positionOf(name)
                                    .ifPresent(position -> values[position] = text));
        }
        return Arrays.asList(values);
    }
}
