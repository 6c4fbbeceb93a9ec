package org.dueregard.actionplan.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of evidence; it is added, cited by its id, and never changed. */
@Entity
@Table(name = "evidence")
public class Evidence {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;
    private String url;
    private @Nullable Long numerator;
    private @Nullable Long denominator;
    private @Nullable LocalDate asAt;
    private Instant addedAt;

    protected Evidence() {}

    Evidence(UUID id, NewEvidence evidence, Instant at) {
        this.id = id;
        this.kind = evidence.kind();
        this.description = evidence.description();
        this.url = evidence.url();
        this.numerator = evidence.numerator();
        this.denominator = evidence.denominator();
        this.asAt = evidence.asAt();
        this.addedAt = at;
    }

    public UUID id() {
        return id;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    public String url() {
        return url;
    }

    public @Nullable Long numerator() {
        return numerator;
    }

    public @Nullable Long denominator() {
        return denominator;
    }

    public @Nullable LocalDate asAt() {
        return asAt;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
