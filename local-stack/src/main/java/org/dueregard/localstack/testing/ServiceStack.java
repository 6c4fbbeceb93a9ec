package org.dueregard.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dueregard.localstack.Database;
import org.dueregard.localstack.LetterReader;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL, a real Kafka and a token issuer, shared by every
 * test of the JVM:
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = ServiceStack.class,
 *         initArgs = @ResourceArg(name = "database", value = "eia"))
 * }</pre>
 *
 * The servers run on when the application restarts between tests; only the JVM's end stops them.
 */
public final class ServiceStack implements QuarkusTestResourceLifecycleManager {

    private Database database = Database.EIA;

    @Override
    public void init(Map<String, String> arguments) {
        database = Database.named(arguments.getOrDefault("database", "eia"));
    }

    @Override
    public Map<String, String> start() {
        var servers = SharedServers.shared();
        var jdbcUrl = servers.jdbcUrl(database.databaseName());
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", jdbcUrl);
        config.put("quarkus.datasource.username", database.role());
        config.put("quarkus.datasource.password", database.role());
        config.put("quarkus.flyway.jdbc-url", jdbcUrl);
        config.put("quarkus.flyway.username", database.owner());
        config.put("quarkus.flyway.password", database.owner());
        config.put("kafka.bootstrap.servers", "127.0.0.1:" + servers.kafkaPort());
        config.put("quarkus.oidc.auth-server-url", servers.issuer());
        config.put("dueregard.audit.key", servers.auditKey());
        config.put("quarkus.log.category.\"org.subethamail\".level", "WARN");
        // A test asks for digests itself.
        config.put("REMINDERS_ENABLED", "false");
        config.put("SMTP_PORT", String.valueOf(servers.smtpPort()));
        // A letter is waited for; the moment in which it goes matters to no test.
        config.put("MAIL_LOOK_EVERY", "1s");
        for (var category : new String[] {"kafka", "org.apache.kafka", "state.change.logger"}) {
            config.put("quarkus.log.category.\"" + category + "\".level", "WARN");
        }
        return config;
    }

    @Override
    public void stop() {
        // The servers belong to the JVM.
    }

    public static TestPostgres postgres() {
        return new TestPostgres(SharedServers.shared());
    }

    public static TestKafka kafka() {
        return new TestKafka(SharedServers.shared());
    }

    public static Mailbox mailbox() {
        return new Mailbox(SharedServers.shared());
    }

    public static Issuer issuer() {
        return new Issuer(SharedServers.shared());
    }

    /** The PostgreSQL of this JVM, to be stopped and started again by a test of faults. */
    public record TestPostgres(Servers servers) {

        public void stop() {
            servers.stopPostgres();
        }

        /** Starts it again on the same port with the same data; nothing happens when it runs. */
        public void start() {
            servers.startPostgres();
        }

        public void restart() {
            stop();
            start();
        }

        public int port() {
            return servers.postgresPort();
        }

        public String jdbcUrl(Database database) {
            return servers.jdbcUrl(database.databaseName());
        }
    }

    /** The Kafka of this JVM, to be stopped and started again by a test of faults. */
    public record TestKafka(Servers servers) {

        public void stop() {
            servers.stopKafka();
        }

        /** Starts it again on the same port with the same log; nothing happens when it runs. */
        public void start() {
            servers.startKafka();
        }

        public void restart() {
            stop();
            start();
        }

        public String bootstrapServers() {
            return "127.0.0.1:" + servers.kafkaPort();
        }

        /** Creates a topic of the test's own, unless it is there. */
        public void createTopic(String name, int partitions) {
            servers.createTopic(name, partitions, false);
        }
    }

    /** The mail server of this JVM, which runs when a test has started it. */
    public record Mailbox(Servers servers) {

        /** Starts it; nothing happens when it runs. */
        public void start() {
            servers.startSmtp();
        }

        public void stop() {
            servers.stopSmtp();
        }

        /** Answers each recipient with that code from now on; 0 for no refusal. */
        public void refuseWith(int code) {
            servers.refuseLetters(code);
        }

        /** What was sent to the address, the oldest first. */
        public List<LetterReader.Read> lettersTo(String address) {
            return servers.letters().stream()
                    .map(LetterReader::read)
                    .filter(letter -> letter.to().contains(address))
                    .toList();
        }
    }

    /** The token issuer of this JVM. */
    public record Issuer(Servers servers) {

        public String url() {
            return servers.issuer();
        }

        /** Signs with a new key from now on; the old one is gone from the key set. */
        public void rotateKey() {
            servers.rotateKey();
        }

        /** Holds the key set back until the hold is closed. */
        public Hold holdKeys() {
            return new Hold(servers.holdKeys());
        }

        /** How often the key set was asked for. */
        public int keyRequests() {
            return servers.keyRequests();
        }
    }

    /** A key set that is held back; closing it lets the answers go. */
    public record Hold(Callable<Void> release) implements AutoCloseable {

        @Override
        public void close() {
            try {
                release.call();
            } catch (Exception e) {
                throw new IllegalStateException("The key set could not be released", e);
            }
        }
    }
}
