package org.dueregard.monitoring.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/** The records of a JSON array; an array that is no JSON is refused as a whole. */
final class JsonArrayRows implements Rows {
    private final JsonRecords records;
    private final JsonParser json;
    private long place;

    JsonArrayRows(DatasetDefinition definition, Reader text, int longestRow) throws IOException {
        records = new JsonRecords(definition, longestRow);
        json = records.factory().createParser(text);
        try {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw BatchRefusals.unreadable("The body is no JSON array of records.");
            }
        } catch (JsonProcessingException notJson) {
            throw refusal(notJson);
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            var token = json.nextToken();
            if (token == JsonToken.END_ARRAY) {
                if (json.nextToken() != null) {
                    throw BatchRefusals.unreadable("Something follows the end of the JSON array.");
                }
                return null;
            }
            if (token == null) {
                throw BatchRefusals.unreadable(
                        "The body ends before its JSON array does: it was cut off. Nothing of it was taken in.");
            }
            place++;
            return records.read(json, place);
        } catch (JsonProcessingException notJson) {
            throw refusal(notJson);
        }
    }

    private RuntimeException refusal(JsonProcessingException notJson) {
        var where = notJson.getLocation();
        return BatchRefusals.unreadable(
                "%s at line %d, column %d. Nothing of the batch was taken in."
                        .formatted(
                                notJson instanceof StreamConstraintsException
                                        ? "The JSON is too deep, or a text in it too long,"
                                        : "The body is no JSON",
                                where == null ? 0 : where.getLineNr(),
                                where == null ? 0 : where.getColumnNr()));
    }
}
