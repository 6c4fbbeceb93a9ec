package org.dueregard.localstack.login;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * HTTP on the loopback address. Whatever name a request uses for this machine, the issuer is always
 * {@code http://localhost:port/due-regard}; a page of another machine gets no answer.
 */
final class LoopbackServer implements OAuth2HttpServer {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final System.Logger LOG = System.getLogger(LoopbackServer.class.getName());
    private static final int LARGEST_BODY = 64 * 1024;

    private final HttpServer server;

    LoopbackServer(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    static boolean isLoopback(@Nullable String address) {
        if (address == null) {
            return false;
        }
        try {
            var host = URI.create(address).getHost();
            return host != null && NAMES.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public OAuth2HttpServer start(
            Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        server.createContext("/", exchange -> answer(exchange, handler));
        server.start();
        return this;
    }

    @Override
    public OAuth2HttpServer start(
            int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(handler);
    }

    @Override
    public OAuth2HttpServer start(
            InetAddress address,
            int port,
            Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(handler);
    }

    @Override
    public OAuth2HttpServer stop() {
        server.stop(0);
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        var url = base().resolve(path);
        if (url == null) {
            throw new IllegalArgumentException("Not a path: " + path);
        }
        return url;
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }

    private HttpUrl base() {
        return new HttpUrl.Builder().scheme("http").host("localhost").port(port()).build();
    }

    private void answer(
            HttpExchange exchange, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try {
            var request = request(exchange);
            if (request == null) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            send(exchange, handler.invoke(request));
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "No answer to " + exchange.getRequestURI(), e);
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    /** The request as the server sees it, or null when it is not meant for this machine. */
    private @Nullable OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        if (!isLoopback("http://" + exchange.getRequestHeaders().getFirst("Host"))) {
            return null;
        }
        var url = base().resolve(exchange.getRequestURI().toString());
        var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (url == null || body.length > LARGEST_BODY) {
            return null;
        }
        var headers = new Headers.Builder();
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (isTrusted(name, values.getFirst())) {
                                values.forEach(value -> headers.addUnsafeNonAscii(name, value));
                            }
                        });
        headers.set("Host", "localhost:" + port());
        return new OAuth2HttpRequest(
                headers.build(),
                exchange.getRequestMethod(),
                url,
                new String(body, StandardCharsets.UTF_8));
    }

    private static boolean isTrusted(String header, String value) {
        return switch (header.toLowerCase(java.util.Locale.ROOT)) {
            case "host" -> false;
            case "origin" -> isLoopback(value);
            default -> !header.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded-");
        };
    }

    private static void send(HttpExchange exchange, OAuth2HttpResponse response)
            throws IOException {
        response.getHeaders()
                .forEach(
                        header ->
                                exchange.getResponseHeaders()
                                        .add(header.getFirst(), header.getSecond()));
        var body = body(response);
        if (body.length == 0 || "HEAD".equals(exchange.getRequestMethod())) {
            exchange.sendResponseHeaders(response.getStatus(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.getStatus(), body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] body(OAuth2HttpResponse response) {
        var bytes = response.getBytesBody();
        if (bytes != null) {
            return bytes;
        }
        var text = response.getBody();
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
