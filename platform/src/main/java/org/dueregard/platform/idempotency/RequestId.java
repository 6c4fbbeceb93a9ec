package org.dueregard.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What makes two requests the same one: caller, method, address and key, as one SHA-256.
 *
 * @param digest 32 bytes
 */
record RequestId(byte[] digest) {
    static RequestId of(String caller, String method, String address, String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : new String[] {caller, method, address, key}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                sha256.update(bytes);
            }
            return new RequestId(sha256.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The key of the advisory lock: two requests may share it by chance, and then only wait. */
    long lock() {
        return ByteBuffer.wrap(digest).getLong();
    }
}
