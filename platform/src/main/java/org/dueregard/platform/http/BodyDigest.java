package org.dueregard.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of the request's body as it was sent; of nothing, where it has none. */
@RequestScoped
public class BodyDigest {
    private byte[] digest = sha256().digest();

    public byte[] get() {
        return digest.clone();
    }

    void set(byte[] digest) {
        this.digest = digest.clone();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
