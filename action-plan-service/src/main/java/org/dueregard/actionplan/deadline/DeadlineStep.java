package org.dueregard.actionplan.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step that was taken: a post has been told that a date has passed. It never changes. */
@Entity
@Immutable
@Table(name = "deadline_step")
public class DeadlineStep {
    @Id private UUID id;
    private UUID deadlineId;
    private int step;
    private @Nullable String post;
    private Instant raisedAt;

    protected DeadlineStep() {}

    DeadlineStep(Deadline deadline, @Nullable String post, Instant at) {
        this.id = Ids.next();
        this.deadlineId = deadline.id();
        this.step = deadline.stepsTaken();
        this.post = post;
        this.raisedAt = at;
    }

    public UUID deadline() {
        return deadlineId;
    }

    public int step() {
        return step;
    }

    /** The post that was told; null where the ladder leads to nobody. */
    public @Nullable String post() {
        return post;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
