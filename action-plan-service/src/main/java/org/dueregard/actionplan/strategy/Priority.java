package org.dueregard.actionplan.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A priority of a strategy. */
@Entity
@Immutable
@Table(name = "priority")
public class Priority {
    @Id private UUID id;
    private int number;
    private String text;
    private @Nullable String objective;

    protected Priority() {}

    Priority(NewStrategy.NewPriority asked) {
        this.id = Ids.next();
        this.number = asked.number();
        this.text = asked.text();
        this.objective = asked.objective();
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** Code of the objective that it is under; null where the strategy does not say. */
    public @Nullable String objective() {
        return objective;
    }
}
