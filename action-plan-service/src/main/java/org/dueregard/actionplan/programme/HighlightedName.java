package org.dueregard.actionplan.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name under which a report speaks of a strand, which need not be the strand's own. */
@Entity
@Table(name = "highlighted_name")
public class HighlightedName {
    @Id private UUID id;
    private String name;
    private String source;
    private @Nullable String strand;
    private @Nullable String reason;
    private @Nullable LocalDate decidedOn;

    protected HighlightedName() {}

    HighlightedName(UUID id, String name, String source) {
        this.id = id;
        this.name = name;
        this.source = source;
    }

    void decide(@Nullable String meant, String why, LocalDate day) {
        strand = meant;
        reason = why;
        decidedOn = day;
    }

    /** As the audit keeps it. */
    public record State(
            String name,
            String source,
            @Nullable String strand,
            @Nullable String reason,
            @Nullable LocalDate decidedOn) {}

    State state() {
        return new State(name, source, strand, reason, decidedOn);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The document that uses the name. */
    public String source() {
        return source;
    }

    /** The strand that it stands for by decision; null where none was named. */
    public @Nullable String strand() {
        return strand;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The day of the decision; null before there is one. */
    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
