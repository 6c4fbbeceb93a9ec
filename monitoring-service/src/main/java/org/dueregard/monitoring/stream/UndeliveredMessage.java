package org.dueregard.monitoring.stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.Message;
import org.dueregard.monitoring.ingest.Portion;
import org.dueregard.monitoring.ingest.Stream;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message that belongs to nobody. What it says is kept as long as it waits. */
@Entity
@Table(name = "undelivered_message")
public class UndeliveredMessage {
    @Id private UUID id;
    private String topic;
    private String topicId;
    private int partition;

    /** Its offset; the word is one of SQL's own. */
    private long place;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private UndeliveredReason reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> headerNames;

    private int bytes;
    private byte @Nullable [] value;

    @Enumerated(EnumType.STRING)
    private UndeliveredState state;

    private @Nullable UUID deliveredAs;
    private @Nullable String endedReason;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected UndeliveredMessage() {}

    /** The message as a portion of the sender that was found for it. */
    Portion portion(String dataset, String source) {
        return new Portion(
                new Stream(topic, topicId, partition),
                dataset,
                source,
                List.of(new Message(place, value)));
    }

    UndeliveredFact deliver(UUID batch, String dataset, String source, Person by, Instant at) {
        end(UndeliveredTransition.DELIVER, by, at);
        deliveredAs = batch;
        return new UndeliveredFact.Delivered(id, dataset, source, batch, at);
    }

    UndeliveredFact discard(String why, Person by, Instant at) {
        end(UndeliveredTransition.DISCARD, by, at);
        endedReason = why;
        return new UndeliveredFact.Discarded(id, at);
    }

    private void end(UndeliveredTransition transition, Person by, Instant at) {
        state = transition.from(state);
        value = null;
        endedBy = by.sub();
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public int partition() {
        return partition;
    }

    public long offset() {
        return place;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public UndeliveredReason reason() {
        return reason;
    }

    public List<String> headerNames() {
        return headerNames;
    }

    /** How many bytes its value has, or had. */
    public int bytes() {
        return bytes;
    }

    /** Null for a message without one, and for one that waits no more. */
    byte @Nullable [] value() {
        return value;
    }

    public UndeliveredState state() {
        return state;
    }

    /** The batch that has taken it in; null unless it was delivered. */
    public @Nullable UUID deliveredAs() {
        return deliveredAs;
    }

    /** Why it was discarded; null unless it was. */
    public @Nullable String endedReason() {
        return endedReason;
    }

    /** Null while it waits. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Null while it waits. */
    public @Nullable String endedBy() {
        return endedBy;
    }
}
