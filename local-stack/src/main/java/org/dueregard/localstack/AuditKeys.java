package org.dueregard.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The keys with which the services sign the checkpoints of their audit trails: Ed25519, PKCS#8,
 * each in a file outside the database, readable by this user only.
 */
public final class AuditKeys {

    private static final Base64.Encoder LINES =
            Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private AuditKeys() {}

    /** The file's key is made when there is none; an old one is never replaced. */
    public static Path keptIn(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    beside,
                    "-----BEGIN PRIVATE KEY-----\n"
                            + LINES.encodeToString(key.getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            return Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("No key can be kept in " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no Ed25519", e);
        }
    }
}
