package org.dueregard.localstack.testing;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The servers of this JVM. Quarkus loads test classes in class loaders of its own and throws them
 * away when the application restarts, so the servers live in the system class loader and are
 * reached through this interface, which speaks in types of the JDK only.
 */
interface Servers {

    String jdbcUrl(String database);

    int postgresPort();

    void startPostgres();

    void stopPostgres();

    int kafkaPort();

    void startKafka();

    void stopKafka();

    void createTopic(String name, int partitions, boolean compacted);

    String issuer();

    String keyId();

    PrivateKey signingKey();

    void rotateKey();

    /** From now on the issuer's key set is not answered until the result is called. */
    Callable<Void> holdKeys();

    int keyRequests();

    String auditKey();

    int smtpPort();

    void startSmtp();

    void stopSmtp();

    void refuseLetters(int code);

    /** The files of the letters that were taken, the oldest first. */
    List<Path> letters();
}
