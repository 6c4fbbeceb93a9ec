package org.dueregard.eia.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.tika.Tika;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks at a file before it is taken: size, kind, viruses. */
@ApplicationScoped
public class Inspecting {
    private final Tika tika = new Tika();
    private final VirusScan scan;
    private final long largest;

    Inspecting(
            VirusScan scan,
            @ConfigProperty(name = "dueregard.attachments.largest") MemorySize largest) {
        this.scan = scan;
        this.largest = largest.asLongValue();
    }

    /** A file that may be kept. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Inspected(String name, String mediaType, String sha256, byte[] bytes) {
        public int size() {
            return bytes.length;
        }
    }

    /**
     * Refuses what is too large, is not what its sender says, is of no kind that is taken, or is
     * not clean.
     */
    public Inspected inspect(String name, @Nullable String declared, File file) {
        var bytes = bytes(file);
        var found = tika.detect(bytes, name);
        DomainException.refuseIfAny(
                "The file is not taken.",
                AttachmentRules.ofUpload(name, declared, found, bytes.length));
        if (!scan.isClean(bytes)) {
            throw DomainException.brokenRule(
                    "virus-found",
                    "The file is not taken.",
                    List.of(Violation.at("", "the virus scan has found something in it")));
        }
        return new Inspected(name, found, sha256(bytes), bytes);
    }

    /** Whether the scan finds nothing in it by now. */
    public boolean isClean(byte[] bytes) {
        return scan.isClean(bytes);
    }

    private byte[] bytes(File file) {
        if (file.length() > largest) {
            throw new DomainException(
                    Refusal.TOO_LARGE,
                    "body-too-large",
                    "The body is too large",
                    "An attachment has at most " + largest + " bytes.",
                    List.of());
        }
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
