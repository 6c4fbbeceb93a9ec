package org.dueregard.monitoring.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The body of a batch as text: decompressed within bounds, strict UTF-8, without its BOM. */
final class BatchBody {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 1 << 16;

    private BatchBody() {}

    /** Opens the file; whoever reads it closes it. */
    static Reader open(File file, @Nullable String contentEncoding, long mostBytes)
            throws IOException {
        var raw = new BufferedInputStream(new FileInputStream(file), BUFFER);
        try {
            return withoutByteOrderMark(
                    new BufferedReader(
                            new InputStreamReader(
                                    new Bounded(decoded(raw, contentEncoding), mostBytes),
                                    StandardCharsets.UTF_8
                                            .newDecoder()
                                            .onMalformedInput(CodingErrorAction.REPORT)
                                            .onUnmappableCharacter(CodingErrorAction.REPORT)),
                            BUFFER));
        } catch (IOException | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    /** Says in the sender's terms why reading failed. */
    static RuntimeException refusal(IOException failed) {
        return switch (failed) {
            case EOFException cut ->
                    BatchRefusals.unreadable(
                            "The body ends before its gzip stream does: it was cut off. Nothing of it was taken in.");
            case ZipException damaged ->
                    BatchRefusals.unreadable(
                            "The body is said to be gzip and is not, or is damaged. Nothing of it was taken in.");
            case CharacterCodingException notUtf8 ->
                    BatchRefusals.unreadable(
                            "The body is not UTF-8 text. Nothing of it was taken in.");
            default -> new IllegalStateException("The batch could not be read", failed);
        };
    }

    private static InputStream decoded(InputStream raw, @Nullable String contentEncoding)
            throws IOException {
        var encoding =
                contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw, BUFFER);
            default ->
                    throw BatchRefusals.unreadable(
                            "The Content-Encoding %s is not known here: send gzip, or plain."
                                    .formatted(
                                            encoding.substring(
                                                    0, Math.min(40, encoding.length()))));
        };
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** Counts what comes out of the decompressor, so that a small body cannot become a huge one. */
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw BatchRefusals.tooLarge(
                        "Decompressed, the body has more than %d bytes.".formatted(most));
            }
        }
    }
}
