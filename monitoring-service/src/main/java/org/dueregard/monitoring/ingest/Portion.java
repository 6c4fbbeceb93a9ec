package org.dueregard.monitoring.ingest;

import java.util.List;

/** Messages of one sender about one dataset, in the order of a partition. There is at least one. */
public record Portion(Stream stream, String dataset, String source, List<Message> messages) {
    public Portion {
        messages = List.copyOf(messages);
    }

    public Portion firstHalf() {
        return new Portion(stream, dataset, source, messages.subList(0, messages.size() / 2));
    }

    public Portion secondHalf() {
        return new Portion(
                stream, dataset, source, messages.subList(messages.size() / 2, messages.size()));
    }

    /** Those from this offset on. */
    List<Message> from(long offset) {
        return messages.stream().filter(message -> message.offset() >= offset).toList();
    }
}
