package org.dueregard.monitoring.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a record is named where its id has no place: who has the id can tell that it is meant. */
final class RecordDigest {
    private RecordDigest() {}

    /**
     * SHA-256 of dataset, source and record id, each with a line feed behind it, in hexadecimal.
     */
    static String of(String dataset, String source, String recordId) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            "%s\n%s\n%s\n"
                                                    .formatted(dataset, source, recordId)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
