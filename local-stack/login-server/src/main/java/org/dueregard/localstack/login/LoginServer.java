package org.dueregard.localstack.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * Starts the login server: {@code LoginServer <port> <directory for the key>}. The port may be 0.
 */
public final class LoginServer implements AutoCloseable {

    /** The last segment of the issuer's address. */
    static final String ISSUER = "due-regard";

    /** Whom access tokens are for. */
    static final String AUDIENCE = "due-regard";

    /** The client with which the home page signs people in. */
    static final String GATEWAY_CLIENT = "due-regard-gateway";

    private final LoopbackServer server;

    private LoginServer(LoopbackServer server) {
        this.server = server;
    }

    public static LoginServer start(int port, Path directory) throws IOException {
        Files.createDirectories(directory);
        var key = SigningKey.keptIn(directory.resolve("login-server-key.json"));
        var server = new LoopbackServer(port);
        var config =
                new OAuth2Config(
                        true,
                        null,
                        null,
                        false,
                        new OAuth2TokenProvider(new KeyProvider(List.of(key.key()), "RS256")),
                        Set.of(new IdentityClaims()),
                        server);
        var issuer = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        server.start(new LoginRoute(issuer, key)::invoke);
        return new LoginServer(server);
    }

    public String issuer() {
        return "http://localhost:" + server.port() + "/" + ISSUER;
    }

    @Override
    public void close() {
        server.close();
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("Usage: LoginServer <port> <directory for the key>");
            System.exit(2);
        }
        try (var logging = LoginServer.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        var server = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        System.out.println("Issuer " + server.issuer());
        Thread.currentThread().join();
    }
}
