package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Records of messages; one that cannot be read is a row that is set aside. Its line is its place in
 * the partition, counted from 1 as lines are: the offset and one.
 */
final class MessageRows implements Rows {
    /** More than a character takes in UTF-8, however it is written. */
    private static final int BYTES_OF_A_CHARACTER = 4;

    private final JsonRecords records;
    private final Iterator<Message> messages;
    private final int longestRow;

    MessageRows(DatasetDefinition definition, List<Message> messages, int longestRow) {
        this.records = new JsonRecords(definition, longestRow);
        this.messages = messages.iterator();
        this.longestRow = longestRow;
    }

    @Override
    public @Nullable Row next() throws IOException {
        return messages.hasNext() ? read(messages.next()) : null;
    }

    private Row read(Message message) throws IOException {
        var line = message.offset() + 1;
        var value = message.value();
        if (value == null) {
            return unreadable(line, "has no value; a withdrawal says \"withdrawn\": true");
        }
        if (value.length > (long) longestRow * BYTES_OF_A_CHARACTER) {
            return tooLong(line);
        }
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(value))
                            .toString();
            return text.length() > longestRow ? tooLong(line) : records.read(text, line);
        } catch (CharacterCodingException noText) {
            return unreadable(line, "is not UTF-8 text");
        }
    }

    private Row tooLong(long line) {
        return unreadable(line, "has more than " + longestRow + " characters");
    }

    private static Row unreadable(long line, String reason) {
        return new Row.Unreadable(line, List.of(RowFault.ofRow(reason)), Map.of());
    }
}
