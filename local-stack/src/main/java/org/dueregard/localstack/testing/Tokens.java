package org.dueregard.localstack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.localstack.Identity;

/**
 * Bearer tokens for tests, of the demo identities and of anyone else, good ones and those that a
 * service must refuse. Times are real time: a service compares a token with the real clock.
 */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFETIME = Duration.ofHours(1);

    /** Making one takes longer than most requests. */
    private static final Map<Bearer, Signed> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Bearer(Identity identity, String issuer, String keyId) {}

    private record Signed(String token, Instant at) {
        /** Good for long after any test that is given it has ended. */
        boolean isFresh() {
            return at.plus(LIFETIME.dividedBy(2)).isAfter(Instant.now());
        }
    }

    /** A good token of a demo identity, such as {@code policy-author}. */
    public static String of(String identity) {
        return good(known(identity));
    }

    /** A good token of anyone. */
    public static String with(String sub, String... roles) {
        return good(new Identity(sub, sub, sub, List.of(roles)));
    }

    /** The same one as long as it is fresh and its key is the issuer's. */
    private static String good(Identity identity) {
        var servers = SharedServers.shared();
        return SIGNED.compute(
                        new Bearer(identity, servers.issuer(), servers.keyId()),
                        (bearer, present) ->
                                present != null && present.isFresh()
                                        ? present
                                        : new Signed(signed(claims(identity)), Instant.now()))
                .token();
    }

    /** As {@link #with}, with claims of the test's choice put in or, when null, taken out. */
    public static String withClaims(String identity, Map<String, ?> changes) {
        var claims = claims(known(identity));
        changes.forEach(
                (name, value) -> {
                    if (value == null) {
                        claims.remove(name);
                    } else {
                        claims.put(name, value);
                    }
                });
        return signed(claims);
    }

    /** Expired an hour ago, beyond any tolerance for clocks. */
    public static String expired(String identity) {
        var claims = claims(known(identity));
        var expiry = Instant.now().minus(LIFETIME);
        claims.put("iat", expiry.minus(LIFETIME).getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        return signed(claims);
    }

    /** {@code alg=none}: claims that nobody vouches for. */
    public static String unsigned(String identity) {
        return encode(Map.of("alg", "none", "typ", "JWT"))
                + "."
                + encode(claims(known(identity)))
                + ".";
    }

    public static String otherAudience(String identity) {
        var claims = claims(known(identity));
        claims.put("aud", List.of("another-system"));
        return signed(claims);
    }

    public static String otherIssuer(String identity) {
        var claims = claims(known(identity));
        claims.put("iss", "http://localhost:1/another-issuer");
        return signed(claims);
    }

    /** Signed with a key that the issuer does not know, under the issuer's key id. */
    public static String signedByAnotherKey(String identity) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return signed(
                    claims(known(identity)),
                    SharedServers.shared().keyId(),
                    generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An ID token says who signed in to a page; it does not open an API. */
    public static String idToken(String identity) {
        var claims = claims(known(identity));
        claims.put("typ", "ID");
        return signed(claims);
    }

    private static Identity known(String identity) {
        return Identity.named(identity)
                .orElseThrow(() -> new IllegalArgumentException("No demo identity is " + identity));
    }

    private static Map<String, Object> claims(Identity identity) {
        var now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", SharedServers.shared().issuer());
        claims.put("sub", identity.sub());
        claims.put("aud", List.of("due-regard"));
        claims.put("typ", "Bearer");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("name", identity.title());
        claims.put("preferred_username", identity.name());
        claims.put("realm_access", Map.of("roles", identity.roles()));
        return claims;
    }

    private static String signed(Map<String, Object> claims) {
        var servers = SharedServers.shared();
        return signed(claims, servers.keyId(), servers.signingKey());
    }

    private static String signed(Map<String, Object> claims, String keyId, PrivateKey key) {
        var content =
                encode(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    private static String encode(Map<String, ?> part) {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
