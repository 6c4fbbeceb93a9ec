package org.dueregard.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a launcher that was killed left behind. Its services end by themselves where the system
 * can tell them; PostgreSQL lives on and must be stopped before the data is opened again.
 */
final class Leftovers {

    private Leftovers() {}

    /** Ends a stack that still has its launcher by asking it to stop. */
    static boolean endLauncher(RunningStack stack) {
        if (!stack.isAlive()) {
            return false;
        }
        ProcessHandle.of(stack.launcher())
                .ifPresent(
                        launcher -> {
                            launcher.destroy();
                            if (!ended(launcher, 40)) {
                                launcher.destroyForcibly();
                                ended(launcher, 10);
                            }
                        });
        return true;
    }

    /** Ends orphans of this home; returns whether there were any. */
    static boolean end(StackOptions options) {
        var found = false;
        var stack = RunningStack.in(options.home());
        if (stack.isPresent()) {
            for (var pid : stack.get().children().values()) {
                found |= endChild(pid, options.checkout());
            }
            RunningStack.forget(options.home());
        }
        return endPostgres(options.data().resolve("postgres")) | found;
    }

    private static boolean endChild(long pid, Path checkout) {
        // A number can belong to another process by now; ours have the checkout on their command.
        return ProcessHandle.of(pid)
                .filter(
                        process ->
                                process.info()
                                        .commandLine()
                                        .filter(command -> command.contains(checkout.toString()))
                                        .isPresent())
                .map(
                        process -> {
                            process.destroy();
                            if (!ended(process, 15)) {
                                process.destroyForcibly();
                            }
                            return true;
                        })
                .orElse(false);
    }

    static boolean endPostgres(Path dataDirectory) {
        var file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            var postmaster =
                    ProcessHandle.of(pid)
                            .filter(
                                    process ->
                                            process.info()
                                                    .commandLine()
                                                    .filter(
                                                            command ->
                                                                    command.contains(
                                                                            dataDirectory
                                                                                    .toString()))
                                                    .isPresent());
            if (postmaster.isEmpty()) {
                return false;
            }
            // SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything down.
            new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor();
            if (!ended(postmaster.get(), 30)) {
                throw new StackRefusal(
                        "A PostgreSQL of an earlier start does not stop; end process "
                                + pid
                                + " and try again.");
            }
            return true;
        } catch (IOException | NumberFormatException unreadable) {
            throw new StackRefusal(
                    "An earlier PostgreSQL left " + file + ", which cannot be read; delete it.",
                    unreadable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackRefusal("Interrupted while stopping an earlier PostgreSQL.", e);
        }
    }

    private static boolean ended(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
