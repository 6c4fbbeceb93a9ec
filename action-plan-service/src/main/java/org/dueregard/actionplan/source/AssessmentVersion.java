package org.dueregard.actionplan.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One version of an assessment. */
@Embeddable
public record AssessmentVersion(
        @Column(name = "assessment_id") String assessmentId,
        @Column(name = "assessment_version") int assessmentVersion) {}
