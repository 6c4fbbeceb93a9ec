package org.dueregard.platform.inbox;

/**
 * What a service does on one type of event: a CDI bean. The inbox calls it in a transaction in
 * which the event's dedupe mark is written; an exception rolls both back and the event is tried
 * again.
 */
public interface EventConsumer<T> {
    /**
     * Name under which events are marked as done. Several types may share one name: per name,
     * source and subject an event older than the last one applied is ignored.
     */
    String name();

    /** CloudEvents type, such as {@code org.dueregard.eia.signed-off.v1}. */
    String type();

    Class<T> dataType();

    void on(ReceivedEvent<T> event);
}
