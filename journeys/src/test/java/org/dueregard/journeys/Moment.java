package org.dueregard.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dueregard.localstack.Service;

/**
 * An awkward moment at which a service kills itself with SIGKILL, as a Byteman rule: nothing in the
 * product knows of it.
 */
record Moment(Service service, String name, String where, String occasion) {

    /** The fact is committed, and Kafka has not heard of it. */
    static Moment beforeRelaying(Service service, String event) {
        return new Moment(
                service,
                "before relaying " + event,
                "CLASS org.dueregard.platform.outbox.Courier\nMETHOD deliver\nAT ENTRY",
                "$1.toString().contains(\"" + event + "\")");
    }

    /** Kafka has it, and the outbox does not know that. */
    static Moment afterRelaying(Service service, String event) {
        return new Moment(
                service,
                "after relaying " + event,
                "CLASS org.dueregard.platform.outbox.Courier\nMETHOD deliver\nAT EXIT",
                "$1.toString().contains(\"" + event + "\")");
    }

    /** The effect is committed, and the offset is not. */
    static Moment afterTheEffectOf(Service service, String event) {
        return new Moment(
                service,
                "after the effect of " + event,
                "CLASS org.dueregard.platform.inbox.Inbox\nMETHOD handle\nAT EXIT",
                "$2.toString().contains(\"" + event + "\")");
    }

    /** So many portions of messages are worked through, and the last is not committed. */
    static Moment beforeCommittingMessages(int portions) {
        return new Moment(
                Service.MONITORING,
                "before committing portion " + portions,
                "CLASS org.dueregard.monitoring.ingest.Feeding\nMETHOD takeIn\nAT EXIT",
                "incrementCounter(\"portions\") == " + portions);
    }

    /** So many portions of messages are committed, and Kafka has not heard of the last. */
    static Moment afterCommittingMessages(int portions) {
        return new Moment(
                Service.MONITORING,
                "after committing portion " + portions,
                "CLASS org.dueregard.monitoring.stream.messaging.RecordsReception\nMETHOD inTransaction\nAT EXIT",
                "incrementCounter(\"portions\") == " + portions);
    }

    /** The JVM argument that arms it. */
    String argument() {
        var rule =
                """
                RULE %s
                %s
                IF %s
                DO Runtime.getRuntime().exec("kill -9 " + ProcessHandle.current().pid()).waitFor()
                ENDRULE
                """
                        .formatted(name, where, occasion);
        try {
            var script = Files.createTempFile("moment-", ".btm");
            Files.writeString(script, rule);
            script.toFile().deleteOnExit();
            return "-javaagent:" + agent() + "=script:" + script;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path agent() {
        return Path.of(
                org.jboss.byteman.agent.Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
    }

    @Override
    public String toString() {
        return service.module() + " dies " + name;
    }
}
