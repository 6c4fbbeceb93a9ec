package org.dueregard.localstack;

/** The stack cannot start or go on; the message is one sentence that says what to do. */
public final class StackRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackRefusal(String sentence) {
        super(sentence);
    }

    public StackRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
