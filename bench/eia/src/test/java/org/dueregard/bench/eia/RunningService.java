package org.dueregard.bench.eia;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The packaged service as a program of its own. */
final class RunningService implements AutoCloseable {
    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningService start(Map<String, String> config) throws Exception {
        var jar = Path.of("../../eia-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Package eia-service first: there is no " + jar);
        }
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        config.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-jar");
        command.add(jar.toString());
        var log = Path.of("target", "service.log");
        Files.createDirectories(log.getParent());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var service = new RunningService(process, "http://localhost:" + port);
        service.awaitReady();
        return service;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        for (var attempt = 0; attempt < 180 && process.isAlive(); attempt++) {
            try {
                if (get("/q/health/ready", null).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new IllegalStateException("It does not start: see target/service.log");
    }

    /** What came back. */
    record Answer(int status, String etag, String body) {
        Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException(status + " instead of " + expected + ": " + body);
            }
            return this;
        }
    }

    Answer get(String path, @Nullable String token) throws Exception {
        return send(request(path, token).GET());
    }

    Answer put(String path, String token, String etag, String json) throws Exception {
        return send(
                request(path, token)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A creation, with a key of its own. */
    Answer post(String path, String token, String type, String body) throws Exception {
        return send(
                request(path, token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", type)
                        .timeout(Duration.ofMinutes(10))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
