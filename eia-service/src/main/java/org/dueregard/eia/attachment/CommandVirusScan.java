package org.dueregard.eia.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives the bytes to a configured command on its standard input: exit status 0 is clean, 1 is not
 * (as {@code clamdscan -} has it), and anything else is a scan that did not happen. Without a
 * command nothing is scanned.
 */
@ApplicationScoped
class CommandVirusScan implements VirusScan {
    private static final Logger LOG = Logger.getLogger(CommandVirusScan.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final List<String> command;
    private final Duration patience;

    CommandVirusScan(
            @ConfigProperty(name = "dueregard.attachments.scan-command")
                    Optional<List<String>> command,
            @ConfigProperty(name = "dueregard.attachments.scan-patience") Duration patience) {
        this.command = command.orElse(List.of());
        this.patience = patience;
    }

    @Override
    public boolean isClean(byte[] bytes) {
        if (command.isEmpty()) {
            return true;
        }
        try {
            return switch (exitOf(bytes)) {
                case 0 -> true;
                case 1 -> false;
                default -> throw unavailable();
            };
        } catch (IOException notRun) {
            LOG.warnf("The virus scan cannot run: %s", notRun.getMessage());
            throw unavailable();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private int exitOf(byte[] bytes) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            try (var in = process.getOutputStream()) {
                in.write(bytes);
            } catch (IOException verdictIsClear) {
                LOG.debugf("The virus scan did not read to the end: %s", verdictIsClear);
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf("The virus scan took longer than %s", patience);
                return -1;
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static DomainException unavailable() {
        return DomainException.unavailable(
                "scan-unavailable",
                "The file cannot be scanned for viruses at the moment, and is not taken unscanned.",
                RETRY_AFTER);
    }
}
