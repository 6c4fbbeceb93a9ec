package org.dueregard.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.kafka.common.utils.Exit;
import org.dueregard.localstack.sample.SampleException;
import org.dueregard.localstack.sample.SampleLoader;

/** What {@code ./run} does once everything is built. */
public final class Run {

    private final StackOptions options;

    private Run(StackOptions options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        // The launcher holds PostgreSQL; a broker in trouble must not end the JVM past its hooks.
        Exit.setExitProcedure((status, message) -> fail("Kafka stopped: " + message));
        Exit.setHaltProcedure((status, message) -> fail("Kafka stopped: " + message));
        try {
            var run = new Run(StackOptions.from(System.getenv()));
            System.exit(run.obey(Arrays.asList(arguments)));
        } catch (StackRefusal e) {
            fail(e.getMessage());
        }
    }

    private static String unknown(String word) {
        return "./run does not know " + word + "; see './run help'.";
    }

    private static void fail(@org.jspecify.annotations.Nullable String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private int obey(List<String> words) {
        var command = words.isEmpty() || words.getFirst().startsWith("--") ? "" : words.getFirst();
        return switch (command) {
            case "" -> start(words);
            case "stop" -> stop();
            case "status" -> status();
            case "token" -> token(words);
            case "audit", "cells", "dead-letters", "rebuild" ->
                    new Operations(running()).obey(words);
            case "mails" -> new Mailbox(options.mails(), System.out).obey(words);
            case "train" -> train();
            default -> throw new StackRefusal(unknown(command));
        };
    }

    private int start(List<String> words) {
        var unknown = new ArrayList<>(words);
        var fresh = unknown.remove("--fresh");
        var withSample = !unknown.remove("--no-sample");
        if (!unknown.isEmpty()) {
            throw new StackRefusal(unknown(unknown.getFirst()));
        }
        logToFile();
        var stack =
                new LocalStack(fresh ? options.startingOver() : options, line -> say("  " + line));
        var stopping = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    stopping.countDown();
                                    if (stack.isUp()) {
                                        say("Stopping...");
                                        stack.close();
                                        say("Stopped.");
                                    }
                                },
                                "stop"));
        try {
            say("Starting Due Regard");
            stack.begin();
            say("Ready after %.1f s".formatted(stack.age().toMillis() / 1000.0));
            var findings = withSample ? loadSample(stack) : List.<String>of();
            say(Screen.of(stack, findings));
            watch(stack, stopping);
            return 0;
        } catch (RuntimeException e) {
            if (stopping.getCount() == 0) {
                awaitForever();
            }
            throw e;
        }
    }

    private static List<String> loadSample(LocalStack stack) {
        var findings = new ArrayList<String>();
        for (var loader : ServiceLoader.load(SampleLoader.class)) {
            say("Loading " + loader.title());
            try {
                findings.addAll(
                        loader.load(
                                URI.create(stack.gatewayUrl()),
                                stack::token,
                                line -> say("  " + line)));
            } catch (SampleException refused) {
                // The system is up all the same, and the next start goes on where this one stopped.
                findings.add(loader.title() + " is not complete: " + refused.getMessage());
            }
        }
        return findings;
    }

    /** Tells when a service ends by itself; the others go on. */
    private static void watch(LocalStack stack, CountDownLatch stopping) {
        var gone = new ArrayList<Service>();
        try {
            while (!stopping.await(1, TimeUnit.SECONDS)) {
                for (var service : Service.values()) {
                    if (!stack.isRunning(service) && !gone.contains(service)) {
                        gone.add(service);
                        say(
                                "%s has ended; look into %s. The others go on."
                                        .formatted(service.module(), stack.log(service)));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Part of {@code ./run build}: starts everything once, watched, so that later starts are
     * faster.
     */
    private int train() {
        if (new ServiceCommand(options).isWarm()) {
            return 0;
        }
        say("Preparing fast starts, once after a build");
        logToFile();
        var stack = LocalStack.start(options.trainingRun(), line -> say("  " + line));
        for (var service : Service.values()) {
            Http.isOk(stack.url(service) + "/q/openapi");
        }
        Http.isOk(stack.gatewayUrl() + "/");
        Http.isOk(stack.gatewayUrl() + "/openapi");
        stack.token("auditor");
        say("  Writing down what the starts had in common");
        stack.close();
        say("Prepared after %d s".formatted(stack.age().toSeconds()));
        return 0;
    }

    private int stop() {
        var stack = RunningStack.in(options.home());
        var ended = stack.isPresent() && Leftovers.endLauncher(stack.get());
        ended |= Leftovers.end(options);
        say(ended ? "Stopped." : "Nothing was running.");
        return 0;
    }

    private int status() {
        var stack = running();
        var ports = stack.ports();
        var allReady = true;
        for (var service : Service.values()) {
            var url = "http://localhost:" + ports.of(service);
            allReady &= report(service.module(), url, Http.isOk(url + "/q/health/ready"));
        }
        var login = new LoginClient(ports.login());
        allReady &= report("login-server", login.issuer(), login.isReady());
        allReady &=
                report(
                        "postgres",
                        "localhost:" + ports.postgres(),
                        Ports.isTaken(ports.postgres()));
        allReady &= report("kafka", "localhost:" + ports.kafka(), Ports.isTaken(ports.kafka()));
        allReady &= report("mail", "localhost:" + ports.mail(), Ports.isTaken(ports.mail()));
        return allReady ? 0 : 1;
    }

    private static boolean report(String name, String address, boolean ready) {
        say("%-20s %-9s %s".formatted(name, ready ? "ready" : "not ready", address));
        return ready;
    }

    private int token(List<String> words) {
        if (words.size() != 2) {
            throw new StackRefusal("Say whose token: ./run token policy-author");
        }
        say(new LoginClient(running().ports().login()).token(words.get(1)));
        return 0;
    }

    private RunningStack running() {
        return RunningStack.in(options.home())
                .filter(RunningStack::isAlive)
                .orElseThrow(
                        () -> new StackRefusal("No stack is running here; start it with ./run."));
    }

    private void logToFile() {
        try {
            Files.createDirectories(options.logs());
            LogManager.getLogManager().reset();
            var file = new FileHandler(options.log("stack").toString(), 5_000_000, 1, false);
            file.setFormatter(new SimpleFormatter());
            var root = Logger.getLogger("");
            root.addHandler(file);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new StackRefusal(
                    "This user may not write to "
                            + options.home()
                            + "; choose another folder with DUE_REGARD_HOME.",
                    e);
        }
    }

    private static void awaitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
