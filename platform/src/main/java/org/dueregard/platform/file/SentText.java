package org.dueregard.platform.file;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.platform.http.Bounded;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The text of a file that was sent: UTF-8, inflated where it was compressed, up to a limit. */
public final class SentText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private SentText() {}

    /** From its first character on, behind a byte order mark. */
    public static BufferedReader open(File body, @Nullable String contentEncoding, long mostBytes)
            throws IOException {
        var raw = new FileInputStream(body);
        try {
            var text =
                    new BufferedReader(
                            new InputStreamReader(
                                    Bounded.decoded(raw, contentEncoding, mostBytes),
                                    StandardCharsets.UTF_8
                                            .newDecoder()
                                            .onMalformedInput(CodingErrorAction.REPORT)
                                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
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

    /** What reading has run into, as it is told to whoever has sent the file. */
    public static RuntimeException told(IOException failed) {
        return failed instanceof CharacterCodingException
                ? unreadable("The file is not UTF-8 text.")
                : new UncheckedIOException(failed);
    }

    public static DomainException unreadable(String why) {
        return DomainException.malformed(
                "batch-unreadable", "The file cannot be read", why + " Nothing was taken in.");
    }

    /** It has more rows or lines than are taken at once. */
    public static DomainException tooLong(String title, String why) {
        return new DomainException(Refusal.TOO_LARGE, "batch-too-long", title, why, List.of());
    }
}
