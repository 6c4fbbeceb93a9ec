package org.dueregard.localstack.sample;

/** The sample could not be loaded; the message says which step was refused and why. */
public final class SampleException extends RuntimeException {
    SampleException(String message) {
        super(message);
    }

    SampleException(String message, Throwable cause) {
        super(message, cause);
    }
}
