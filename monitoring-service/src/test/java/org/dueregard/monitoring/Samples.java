package org.dueregard.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The sample that the local stack ships: London, June 2016. */
public final class Samples {
    public static final String FILE = "2016-06-metropolitan-stop-and-search.csv";

    private Samples() {}

    /** The file as it was downloaded. */
    public static byte[] london() {
        try (var in =
                new GZIPInputStream(Samples.class.getResourceAsStream("/sample/" + FILE + ".gz"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] londonCompressed() {
        try (var in = Samples.class.getResourceAsStream("/sample/" + FILE + ".gz")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String londonText() {
        return new String(london(), StandardCharsets.UTF_8);
    }

    /** The first so many lines, header included. */
    public static String londonLines(int lines) {
        return String.join("\n", londonText().lines().limit(lines).toList()) + "\n";
    }
}
