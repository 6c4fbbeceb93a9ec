package org.dueregard.platform.inbox;

/** How an event and a consumer got on, after all tries. */
public sealed interface Verdict {
    record Done(Inbox.Outcome outcome) implements Verdict {}

    /** The event goes to the dead letters. */
    record Undeliverable(Reason reason, String detail) implements Verdict {}

    /** Why an event is a dead letter. */
    enum Reason {
        /** It cannot be read. */
        MALFORMED("malformed"),
        /** The consumer threw, at every try. */
        REFUSED("refused"),
        /** An earlier event of the same subject is a dead letter. */
        WAITS_BEHIND("waits-behind"),
        /** It was dead-lettered for a consumer that this version of the service does not have. */
        NO_CONSUMER("no-consumer");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
