package org.dueregard.monitoring.uploads;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** The checksum that a sender gives with a body: an algorithm and, in Base64, what it comes to. */
public final class Checksum {
    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "SHA-1", "sha256", "SHA-256", "md5", "MD5");

    /** The algorithms, as tus names them. */
    public static final String NAMES = "sha256,sha1,md5";

    private final String algorithm;
    private final byte[] expected;

    private Checksum(String algorithm, byte[] expected) {
        this.algorithm = algorithm;
        this.expected = expected;
    }

    public static Checksum parse(String header) {
        var words = header.strip().split(" +", -1);
        var algorithm = ALGORITHMS.get(words[0]);
        if (words.length != 2 || algorithm == null) {
            throw malformed();
        }
        try {
            return new Checksum(algorithm, Base64.getDecoder().decode(words[1]));
        } catch (IllegalArgumentException noBase64) {
            throw malformed();
        }
    }

    private static DomainException malformed() {
        return DomainException.invalid(
                List.of(
                        Violation.at(
                                "header:Upload-Checksum",
                                "is one of %s, a blank, and the checksum in Base64"
                                        .formatted(NAMES))));
    }

    DigestInputStream watch(InputStream body) {
        return new DigestInputStream(body, digest(algorithm));
    }

    /** Whether what was read is what was summed up. */
    boolean isOf(DigestInputStream read) {
        return MessageDigest.isEqual(expected, read.getMessageDigest().digest());
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
