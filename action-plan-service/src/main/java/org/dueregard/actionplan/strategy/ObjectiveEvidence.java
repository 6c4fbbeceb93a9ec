package org.dueregard.actionplan.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One numbered item of what was done for an objective. It never changes, so that it can be cited.
 */
@Entity
@Immutable
@Table(name = "objective_evidence")
public class ObjectiveEvidence {
    @Id private UUID id;
    private String strategyCode;
    private String objective;
    private int number;
    private String text;
    private String source;
    private @Nullable String url;
    private Instant addedAt;

    protected ObjectiveEvidence() {}

    ObjectiveEvidence(String strategy, String objective, NewItem asked, Instant at) {
        this.id = Ids.next();
        this.strategyCode = strategy;
        this.objective = objective;
        this.number = asked.number();
        this.text = asked.text();
        this.source = asked.source();
        this.url = asked.url();
        this.addedAt = at;
    }

    /**
     * An item to be added.
     *
     * @param number as it is printed
     * @param source the document and place that it stands in
     */
    public record NewItem(int number, String text, String source, @Nullable String url) {}

    /** How it is cited: objective and number. */
    public String citation() {
        return objective + "/" + number;
    }

    public String objective() {
        return objective;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String source() {
        return source;
    }

    public @Nullable String url() {
        return url;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
