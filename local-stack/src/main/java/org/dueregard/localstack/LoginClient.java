package org.dueregard.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets tokens of the demo identities from the login server. */
final class LoginClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;

    LoginClient(int port) {
        this.issuer = "http://localhost:" + port + "/due-regard";
    }

    String issuer() {
        return issuer;
    }

    boolean isReady() {
        return Http.isOk(issuer + "/.well-known/openid-configuration");
    }

    String token(String identity) {
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
