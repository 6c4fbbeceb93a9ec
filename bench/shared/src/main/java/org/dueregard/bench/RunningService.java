package org.dueregard.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The packaged service as a program of its own. */
public final class RunningService implements AutoCloseable {
    private final Process process;
    private final String address;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts one replica and returns when it is ready.
     *
     * @param module such as eia-service
     */
    public static RunningService start(String module, Map<String, String> config) throws Exception {
        var service = begin(module, config);
        service.awaitReady();
        return service;
    }

    /** Starts one replica without waiting for it. */
    public static RunningService begin(String module, Map<String, String> config) throws Exception {
        // A heap that has to grow is collected all the time, and the slowest answers tell of that.
        return begin(module, config, List.of("-Xms1g", "-Xmx1g"));
    }

    /**
     * Starts one replica without waiting for it.
     *
     * @param options of the runtime, such as how large its heap is
     */
    public static RunningService begin(
            String module, Map<String, String> config, List<String> options) throws Exception {
        var jar = Path.of("../../" + module + "/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Package " + module + " first: there is no " + jar);
        }
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        config.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-jar");
        command.add(jar.toString());
        var log = Path.of("target", module + "-" + port + ".log");
        Files.createDirectories(log.getParent());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new RunningService(process, "http://localhost:" + port, log);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public void awaitReady() throws Exception {
        await("/q/health/ready");
    }

    /** Waits for one that is to be asked although what it depends on is not all there. */
    public void awaitAlive() throws Exception {
        await("/q/health/live");
    }

    private void await(String path) throws Exception {
        for (var attempt = 0; attempt < 180 && process.isAlive(); attempt++) {
            try {
                if (get(path, null).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new IllegalStateException("It does not start: see " + log);
    }

    /** What came back. */
    public record Answer(int status, String etag, String body) {
        /** Itself, when that is its status; otherwise it fails. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException(status + " instead of " + expected + ": " + body);
            }
            return this;
        }
    }

    public Answer get(String path, @Nullable String token) throws Exception {
        return send(request(path, token).GET());
    }

    /** In the form of this media type. */
    public Answer get(String path, String token, String accept) throws Exception {
        return send(request(path, token).header("Accept", accept).GET());
    }

    public Answer put(String path, String token, String etag, String json) throws Exception {
        return send(
                request(path, token)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A creation, with a key of its own. */
    public Answer post(String path, String token, String type, String body) throws Exception {
        return send(
                request(path, token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", type)
                        .timeout(Duration.ofMinutes(10))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A change of what the tag stands for. */
    public Answer post(String path, String token, String etag, String type, String body)
            throws Exception {
        return send(
                request(path, token)
                        .header("If-Match", etag)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Begins a large file, and answers the address to which its bytes are sent. */
    public String beginUpload(String path, String token, long size, Map<String, String> metadata)
            throws Exception {
        var pairs = new ArrayList<String>();
        metadata.forEach(
                (key, value) ->
                        pairs.add(
                                key
                                        + " "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        value.getBytes(StandardCharsets.UTF_8))));
        var request =
                request(path, token)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", Long.toString(size))
                        .header("Upload-Metadata", String.join(",", pairs))
                        .POST(HttpRequest.BodyPublishers.noBody());
        return http.send(request.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Some bytes of a large file, from this offset on. */
    public Answer sendBytes(String upload, String token, long offset, byte[] bytes)
            throws Exception {
        return send(
                request(upload, token)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", Long.toString(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** A packed body, with a key of its own. */
    public Answer postPacked(String path, String token, String type, String encoding, Path file)
            throws Exception {
        return send(
                request(path, token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", type)
                        .header("Content-Encoding", encoding)
                        .timeout(Duration.ofMinutes(10))
                        .POST(HttpRequest.BodyPublishers.ofFile(file)));
    }

    private Answer send(HttpRequest.Builder request) throws Exception {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    public String address() {
        return address;
    }

    /** Seconds that processors have worked for it since it began. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Ends it and waits until it has ended. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
