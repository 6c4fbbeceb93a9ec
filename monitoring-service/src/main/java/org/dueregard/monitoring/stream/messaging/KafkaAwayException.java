package org.dueregard.monitoring.stream.messaging;

/** Kafka does not answer. */
final class KafkaAwayException extends RuntimeException {
    KafkaAwayException(Exception cause) {
        super("Kafka does not answer", cause);
    }
}
