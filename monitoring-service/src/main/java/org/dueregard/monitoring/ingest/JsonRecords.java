package org.dueregard.monitoring.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record of a JSON batch: {@code {"recordId": "S-1", "version": 2, "fields": {"Type":
 * "Person search", …}}}, or a withdrawal, {@code {"recordId": "S-1", "version": 3, "withdrawn":
 * true}}. Fields are named as in the CSV or as in the definition, in any of their spellings.
 */
final class JsonRecords {
    private static final int DEEPEST = 100;
    static final int LONGEST_ID = 200;

    /** Most spellings of fields that are remembered. */
    private static final int MOST_SPELLINGS = 1_000;

    private final DatasetDefinition definition;
    private final int longestRow;
    private final JsonFactory factory;
    private final Map<String, Integer> positions = new HashMap<>();

    JsonRecords(DatasetDefinition definition, int longestRow) {
        this.definition = definition;
        this.longestRow = longestRow;
        this.factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEEPEST)
                                        .maxStringLength(longestRow)
                                        .maxNameLength(longestRow)
                                        .build())
                        .build();
    }

    JsonFactory factory() {
        return factory;
    }

    /** Reads a record that stands alone; a text that is none is a row that is set aside. */
    Row read(String record, long line) throws IOException {
        var characters = record.toCharArray();
        return read(characters, 0, characters.length, line);
    }

    /** Reads a record that stands alone where it lies; a text that is none is set aside. */
    Row read(char[] text, int start, int length, long line) throws IOException {
        try (var json = factory.createParser(text, start, length)) {
            json.nextToken();
            var row = read(json, line);
            return json.nextToken() == null
                    ? row
                    : unreadable(line, "has something after the end of its JSON object");
        } catch (StreamConstraintsException tooMuch) {
            return unreadable(line, "is nested too deeply, or holds a number that is too long");
        } catch (JsonProcessingException notJson) {
            return unreadable(line, "is no JSON");
        }
    }

    private static Row unreadable(long line, String reason) {
        return new Row.Unreadable(line, List.of(RowFault.ofRow(reason)), Map.of());
    }

    /** Reads the record whose opening brace is the parser's present token. */
    Row read(JsonParser json, long line) throws IOException {
        return new Reading(line).read(json);
    }

    /** A spelling is looked up once for all records; there are few that anybody means. */
    private int positionOf(String name) {
        var known = positions.get(name);
        if (known != null) {
            return known;
        }
        var position = definition.positionOf(name).orElse(-1);
        if (positions.size() < MOST_SPELLINGS) {
            positions.put(name, position);
        }
        return position;
    }

    /** One record as it is being read. */
    private final class Reading {
        private final long line;
        private final List<RowFault> faults = new ArrayList<>();
        private final Map<String, String> content = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final String[] values = new String[definition.fields().size()];
        private @Nullable String recordId;
        private long version = 1;
        private boolean withdrawn;
        private boolean hasFields;
        private boolean saysAnything;
        private int characters;

        Reading(long line) {
            this.line = line;
            Arrays.fill(values, "");
        }

        Row read(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return new Row.Unreadable(
                        line, List.of(RowFault.ofRow("is no JSON object")), Map.of());
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (!seen.add(name)) {
                    faults.add(new RowFault(name, null, "is given twice"));
                    json.skipChildren();
                    continue;
                }
                switch (name) {
                    case "recordId" -> recordId = text(json, name);
                    case "version" -> version = version(json);
                    case "withdrawn" -> withdrawn = flag(json);
                    case "fields" -> fields(json);
                    default -> {
                        faults.add(
                                new RowFault(
                                        name,
                                        null,
                                        "is not known; a record has recordId, version, withdrawn and fields"));
                        json.skipChildren();
                    }
                }
            }
            checkWhole();
            return faults.isEmpty()
                    ? new Row.Readable(line, recordId, version, withdrawn, Arrays.asList(values))
                    : new Row.Unreadable(line, faults, content);
        }

        private void checkWhole() {
            if (recordId == null || recordId.isBlank()) {
                faults.add(
                        new RowFault(
                                "recordId",
                                recordId,
                                "is required: it is how a record is known when it is sent again"));
            } else if (recordId.length() > LONGEST_ID) {
                faults.add(
                        new RowFault(
                                "recordId",
                                recordId,
                                "has more than " + LONGEST_ID + " characters"));
            }
            if (withdrawn && saysAnything) {
                faults.add(
                        new RowFault("fields", null, "a withdrawal has none: it takes all away"));
            }
            if (!withdrawn && !hasFields) {
                faults.add(new RowFault("fields", null, "is required"));
            }
        }

        private void fields(JsonParser json) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            hasFields = true;
            if (json.currentToken() != JsonToken.START_OBJECT) {
                saysAnything = true;
                faults.add(new RowFault("fields", null, "is no JSON object"));
                json.skipChildren();
                return;
            }
            var given = new BitSet();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                saysAnything = true;
                var name = json.currentName();
                json.nextToken();
                var position = positionOf(name);
                if (position < 0) {
                    faults.add(new RowFault(name, null, "is no field of " + definition.dataset()));
                    json.skipChildren();
                } else if (given.get(position)) {
                    faults.add(new RowFault(name, null, "is given twice"));
                    json.skipChildren();
                } else {
                    given.set(position);
                    var value = text(json, name);
                    values[position] = value == null ? "" : value.strip();
                }
            }
        }

        private @Nullable String text(JsonParser json, String name) throws IOException {
            var text =
                    switch (json.currentToken()) {
                        case VALUE_NULL -> null;
                        case START_OBJECT, START_ARRAY -> {
                            json.skipChildren();
                            faults.add(new RowFault(name, null, "is no text"));
                            yield null;
                        }
                        default -> json.getText();
                    };
            if (text != null) {
                characters += name.length() + text.length();
                if (characters > longestRow) {
                    throw BatchRefusals.rowTooLong(line, longestRow);
                }
                content.put(name, text);
                if (!isText(text)) {
                    faults.add(new RowFault(name, null, "holds characters that are no text"));
                    return null;
                }
            }
            return text;
        }

        private long version(JsonParser json) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                    && json.getLongValue() >= 1) {
                return json.getLongValue();
            }
            faults.add(
                    new RowFault(
                            "version",
                            json.currentToken().asString(),
                            "is a whole number from 1 up"));
            json.skipChildren();
            return 1;
        }

        private boolean flag(JsonParser json) throws IOException {
            if (json.currentToken().isBoolean()) {
                return json.getBooleanValue();
            }
            faults.add(new RowFault("withdrawn", null, "is true or false"));
            json.skipChildren();
            return false;
        }
    }

    /** A zero character and half a surrogate pair can be written in JSON, and are no text. */
    static boolean isText(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == 0 || Character.isLowSurrogate(letter)) {
                return false;
            }
            if (Character.isHighSurrogate(letter)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
