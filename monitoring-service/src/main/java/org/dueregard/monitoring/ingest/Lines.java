package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The lines of a text, one after another, each where it lies in the buffer: a line is good until
 * the next is asked for.
 */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final Reader text;
    private final int longest;
    private char[] characters;
    private int start;
    private int end;
    private int filled;
    private long number;
    private boolean atEnd;

    /**
     * @param longest most characters of a line; a longer one refuses the batch
     */
    Lines(Reader text, int longest) {
        this(text, longest, BUFFER);
    }

    /**
     * @param buffer characters that are held at first
     */
    Lines(Reader text, int longest, int buffer) {
        this.text = text;
        this.longest = longest;
        this.characters = new char[buffer];
    }

    /** Goes on to the next line; false after the last. */
    boolean next() throws IOException {
        start = number == 0 ? 0 : Math.min(end + 1, filled);
        if (start == filled && !fill()) {
            return false;
        }
        number++;
        end = start;
        do {
            while (end < filled && characters[end] != '\n') {
                end++;
            }
            requireShort();
        } while (end == filled && fill());
        return true;
    }

    private void requireShort() {
        if (end - start > longest) {
            throw BatchRefusals.rowTooLong(number, longest);
        }
    }

    /** Reads more behind what there is of the line; false where there is no more. */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(characters, start, characters, 0, filled - start);
            filled -= start;
            end = Math.max(0, end - start);
            start = 0;
        }
        if (filled == characters.length) {
            characters = Arrays.copyOf(characters, 2 * characters.length);
        }
        var read = text.read(characters, filled, characters.length - filled);
        if (read < 0) {
            atEnd = true;
            return false;
        }
        filled += read;
        return true;
    }

    boolean isBlank() {
        for (var at = start; at < end; at++) {
            if (!Character.isWhitespace(characters[at])) {
                return false;
            }
        }
        return true;
    }

    /** From 1. */
    long number() {
        return number;
    }

    char[] characters() {
        return characters;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }
}
