package org.dueregard.monitoring.ingest;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dueregard.platform.http.Bounded;
import org.jspecify.annotations.Nullable;

/** The body of a batch as text: decompressed within bounds, strict UTF-8, without its BOM. */
final class BatchBody {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 1 << 16;

    private BatchBody() {}

    /** Opens the file; whoever reads it closes it. */
    static Reader open(File file, @Nullable String contentEncoding, long mostBytes)
            throws IOException {
        return open(new FileInputStream(file), contentEncoding, mostBytes);
    }

    /** Opens what was sent; whoever reads it closes it, and this where it cannot be opened. */
    static Reader open(InputStream raw, @Nullable String contentEncoding, long mostBytes)
            throws IOException {
        try {
            var text =
                    new BufferedReader(
                            new InputStreamReader(
                                    Bounded.decoded(raw, contentEncoding, mostBytes),
                                    StandardCharsets.UTF_8
                                            .newDecoder()
                                            .onMalformedInput(CodingErrorAction.REPORT)
                                            .onUnmappableCharacter(CodingErrorAction.REPORT)),
                            BUFFER);
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    /** Says in the sender's terms why reading failed. */
    static RuntimeException refusal(IOException failed) {
        return failed instanceof CharacterCodingException
                ? BatchRefusals.unreadable(
                        "The body is not UTF-8 text. Nothing of it was taken in.")
                : new IllegalStateException("The batch could not be read", failed);
    }
}
