package org.dueregard.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Gets tokens of the demo identities from the login server. */
final class LoginClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A token is good for an hour. */
    private static final Duration FRESH = Duration.ofMinutes(20);

    private final String issuer;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant since) {
        boolean isFresh() {
            return since.plus(FRESH).isAfter(Instant.now());
        }
    }

    LoginClient(int port) {
        this.issuer = "http://localhost:" + port + "/due-regard";
    }

    String issuer() {
        return issuer;
    }

    boolean isReady() {
        return Http.isOk(issuer + "/.well-known/openid-configuration");
    }

    /** One for many requests: asking for it takes longer than most of them. */
    String token(String identity) {
        return held.compute(
                        identity,
                        (name, present) ->
                                present != null && present.isFresh()
                                        ? present
                                        : new Held(newToken(name), Instant.now()))
                .token();
    }

    private String newToken(String identity) {
        if (Identity.named(identity).isEmpty()) {
            throw new StackRefusal(
                    "No demo identity is called "
                            + identity
                            + "; there are "
                            + Identity.all().stream()
                                    .map(Identity::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        try {
            var answer =
                    Http.postForm(
                            issuer + "/token",
                            Map.of(
                                    "grant_type", "client_credentials",
                                    "client_id", identity,
                                    "client_secret", "local"));
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new StackRefusal(
                    "The login server does not answer at "
                            + issuer
                            + "; start the stack with ./run.",
                    e);
        }
    }
}
