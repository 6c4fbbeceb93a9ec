package org.dueregard.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on the loopback address that keeps every letter as a file and delivers none. A test
 * lets it refuse, or ends it.
 */
public final class LocalMail {
    private static final String ENDING = ".eml";
    private static final int LARGEST = 50_000_000;

    private final Path folder;
    private final int port;
    private final AtomicInteger refusing = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();
    private @Nullable SMTPServer server;

    private LocalMail(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static LocalMail on(Path folder, int port) {
        return new LocalMail(folder, port);
    }

    public synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            number.set(letters().size());
        } catch (IOException e) {
            throw new UncheckedIOException("Letters cannot be kept in " + folder, e);
        }
        var starting =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .hostName("localhost")
                        .softwareName("Due Regard local mail")
                        .maxMessageSize(LARGEST)
                        .messageHandlerFactory(Taking::new)
                        .build();
        starting.start();
        server = starting;
    }

    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public int port() {
        return port;
    }

    /** Answers each recipient with that code from now on, such as 450 or 550; 0 for no refusal. */
    public void refuseWith(int code) {
        refusing.set(code);
    }

    /** Every letter that it has taken, the oldest first. */
    public List<Path> letters() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Letters cannot be read in " + folder, e);
        }
    }

    /** One letter on its way in; it is a file of its own before it is acknowledged. */
    private final class Taking implements MessageHandler {
        Taking(MessageContext context) {}

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String address) throws RejectException {
            var code = refusing.get();
            if (code != 0) {
                throw new RejectException(code, "Not taken");
            }
        }

        @Override
        public @Nullable String data(InputStream letter) throws IOException {
            var name = "%06d%s".formatted(number.incrementAndGet(), ENDING);
            var begun = Files.createTempFile(folder, "letter", ".part");
            Files.write(begun, letter.readAllBytes());
            Files.move(begun, folder.resolve(name));
            return null;
        }

        @Override
        public void done() {}
    }
}
