package org.dueregard.actionplan.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An assessment or a monitoring report that another service has published. It never changes. */
@Entity
@Immutable
@Table(name = "publication")
public class Publication {
    @Id private String id;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private @Nullable String assessmentId;
    private @Nullable Integer assessmentVersion;
    private @Nullable String policyId;
    private @Nullable LocalDate periodStart;
    private @Nullable LocalDate periodEnd;
    private @Nullable Boolean inequalityFound;
    private String url;
    private Instant publishedAt;

    protected Publication() {}

    private Publication(String id, PublicationKind kind, String url, Instant at) {
        this.id = id;
        this.kind = kind;
        this.url = url;
        this.publishedAt = at;
    }

    public static Publication ofAssessment(String assessment, int version, String url, Instant at) {
        var publication =
                new Publication(
                        "eia/" + assessment + "/" + version, PublicationKind.ASSESSMENT, url, at);
        publication.assessmentId = assessment;
        publication.assessmentVersion = version;
        return publication;
    }

    /** A monitoring report of a policy, for the days from first to last. */
    public static Publication ofReport(Report report, String url, Instant at) {
        var publication =
                new Publication(
                        "monitoring/" + report.id(), PublicationKind.MONITORING_REPORT, url, at);
        publication.assessmentId = report.assessment();
        publication.policyId = report.policy();
        publication.periodStart = report.first();
        publication.periodEnd = report.last();
        publication.inequalityFound = report.inequalityFound();
        return publication;
    }

    /** What a monitoring report is about. */
    public record Report(
            String id,
            String policy,
            @Nullable String assessment,
            LocalDate first,
            LocalDate last,
            boolean inequalityFound) {}

    public String id() {
        return id;
    }

    public PublicationKind kind() {
        return kind;
    }

    public @Nullable String assessment() {
        return assessmentId;
    }

    public @Nullable Integer assessmentVersion() {
        return assessmentVersion;
    }

    /** The policy that a report is about; null for assessments. */
    public @Nullable String policy() {
        return policyId;
    }

    public @Nullable LocalDate periodStart() {
        return periodStart;
    }

    public @Nullable LocalDate periodEnd() {
        return periodEnd;
    }

    public @Nullable Boolean inequalityFound() {
        return inequalityFound;
    }

    public String url() {
        return url;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
