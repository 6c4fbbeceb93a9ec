package org.dueregard.platform.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of the audit trail: Ed25519 for the checkpoints, and derived from it a key for the entries'
 * HMAC. It is known by the beginning of its public key's SHA-256.
 */
final class AuditKey {
    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final SecretKeySpec macKey;
    private final String id;

    private AuditKey(PrivateKey privateKey, PublicKey publicKey, byte[] seed)
            throws GeneralSecurityException {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
        this.macKey =
                new SecretKeySpec(hmac(seed, "due-regard-audit-mac-v1".getBytes()), "HmacSHA256");
        this.id =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded()),
                                0,
                                8);
    }

    static AuditKey read(Path file) {
        try {
            var pem = Files.readString(file);
            var der =
                    Base64.getMimeDecoder()
                            .decode(pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", ""));
            var key =
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            var seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            return new AuditKey(key, publicKeyOf(seed), seed);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "dueregard.audit.key names "
                            + file.toAbsolutePath()
                            + ", which is no readable Ed25519 key in PKCS#8 PEM. Make one, outside the"
                            + " database, with: openssl genpkey -algorithm ed25519 -out "
                            + file,
                    unusable);
        }
    }

    String id() {
        return id;
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    boolean verifies(byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(macKey);
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * The JDK derives a public key only while it generates a pair: it is given the seed to do so.
     */
    private static PublicKey publicKeyOf(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
        var pair = generator.generateKeyPair();
        if (!MessageDigest.isEqual(
                ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow(), seed)) {
            throw new GeneralSecurityException("this JDK makes Ed25519 keys in another way");
        }
        return pair.getPublic();
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static final class Fixed extends SecureRandom {
        private final transient byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
