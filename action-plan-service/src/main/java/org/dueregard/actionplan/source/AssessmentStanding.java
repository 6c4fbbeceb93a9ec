package org.dueregard.actionplan.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** How a version of an assessment stands, as far as its mitigations are concerned. */
@Entity
@Table(name = "assessment_standing")
public class AssessmentStanding {
    @EmbeddedId private AssessmentVersion id;

    @Enumerated(EnumType.STRING)
    private AssessmentProgress progress;

    private @Nullable String returnedFor;
    private @Nullable LocalDate resubmitBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "released_mitigation",
            joinColumns = {
                @JoinColumn(name = "assessment_id", referencedColumnName = "assessment_id"),
                @JoinColumn(
                        name = "assessment_version",
                        referencedColumnName = "assessment_version")
            })
    @Column(name = "mitigation_id")
    private Set<String> released = new HashSet<>();

    protected AssessmentStanding() {}

    AssessmentStanding(AssessmentVersion id) {
        this.id = id;
        this.progress = AssessmentProgress.SUBMITTED;
    }

    /** It is submitted, anew where it was returned; a decision stands. */
    void submitted() {
        if (progress == AssessmentProgress.UNDER_REVISION) {
            progress = AssessmentProgress.SUBMITTED;
            returnedFor = null;
            resubmitBy = null;
        }
    }

    void returned(String reasons, LocalDate by) {
        progress = AssessmentProgress.UNDER_REVISION;
        returnedFor = reasons;
        resubmitBy = by;
    }

    void signedOff(Set<String> mitigations) {
        progress = AssessmentProgress.SIGNED_OFF;
        returnedFor = null;
        resubmitBy = null;
        released.addAll(mitigations);
    }

    void stopped() {
        progress = AssessmentProgress.STOPPED;
    }

    /** Whether work on the mitigation may begin. */
    boolean releases(String mitigationId) {
        return progress == AssessmentProgress.SIGNED_OFF && released.contains(mitigationId);
    }

    public boolean isSignedOff() {
        return progress == AssessmentProgress.SIGNED_OFF;
    }

    public AssessmentVersion id() {
        return id;
    }

    public AssessmentProgress progress() {
        return progress;
    }

    /** Why it was returned; null unless it is under revision. */
    public @Nullable String returnedFor() {
        return returnedFor;
    }

    public @Nullable LocalDate resubmitBy() {
        return resubmitBy;
    }
}
