package org.dueregard.localstack.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small OpenID Connect issuer: discovery and a key set, RS256. It can hold its key set back, and
 * change its key, so that a test meets a service which does not know the key of a good token yet.
 * It signs in whomever {@code login_hint} names, by authorisation code with PKCE.
 */
final class TestIssuer {

    private record Key(String id, KeyPair pair) {

        static Key generate(int number) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return new Key("test-key-" + number, generator.generateKeyPair());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        String asJson() {
            var key = (RSAPublicKey) pair.getPublic();
            return """
            {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}"""
                    .formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()));
        }

        private static String base64(BigInteger number) {
            var bytes = number.toByteArray();
            var unsigned =
                    bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
        }
    }

    private final HttpServer server;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger(1);
    private final Map<String, Map<String, String>> logins = new ConcurrentHashMap<>();
    private volatile Key key = Key.generate(1);
    private volatile CountDownLatch held = new CountDownLatch(0);

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    static TestIssuer start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new TestIssuer(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/due-regard/.well-known/openid-configuration", issuer::discovery);
            server.createContext("/due-regard/jwks", issuer::keySet);
            server.createContext("/due-regard/authorize", issuer::authorize);
            server.createContext("/due-regard/token", issuer::token);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("The test issuer did not start", e);
        }
    }

    void stop() {
        held.countDown();
        server.stop(0);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/due-regard";
    }

    String keyId() {
        return key.id();
    }

    PrivateKey signingKey() {
        return key.pair().getPrivate();
    }

    void rotateKey() {
        key = Key.generate(keys.incrementAndGet());
    }

    Callable<Void> holdKeys() {
        var latch = new CountDownLatch(1);
        held = latch;
        return () -> {
            latch.countDown();
            return null;
        };
    }

    int keyRequests() {
        return keyRequests.get();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks",\
                "authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
                "end_session_endpoint":"%1$s/endsession",\
                "response_types_supported":["code"],"subject_types_supported":["public"],\
                "id_token_signing_alg_values_supported":["RS256"]}"""
                        .formatted(url()));
    }

    private void keySet(HttpExchange exchange) throws IOException {
        keyRequests.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, "{\"keys\":[" + key.asJson() + "]}");
    }

    /** Sends the browser back at once with a code, for the identity that the login hint names. */
    private void authorize(HttpExchange exchange) throws IOException {
        var query = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        logins.put(code, query);
        try (exchange) {
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            "%s?code=%s&state=%s"
                                    .formatted(
                                            query.get("redirect_uri"),
                                            code,
                                            URLEncoder.encode(
                                                    query.getOrDefault("state", ""),
                                                    StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var form =
                parameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var login = logins.remove(form.getOrDefault("code", ""));
        if (login == null
                || !challenge(form.getOrDefault("code_verifier", ""))
                        .equals(login.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var identity = login.getOrDefault("login_hint", "analyst");
        var idToken = new HashMap<String, Object>();
        idToken.put("aud", List.of(login.getOrDefault("client_id", "")));
        idToken.put("typ", "ID");
        if (login.containsKey("nonce")) {
            idToken.put("nonce", login.get("nonce"));
        }
        answer(
                exchange,
                200,
                """
                {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":3600}"""
                        .formatted(Tokens.of(identity), Tokens.withClaims(identity, idToken)));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        var parameters = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
