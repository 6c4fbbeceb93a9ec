package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.subject.Subjects;

/** What the present version still lacks before it can be submitted; a reading, at any time. */
@ApplicationScoped
public class Completeness {
    private final Assessments assessments;
    private final Subjects subjects;
    private final Catalogues catalogues;
    private final InstantSource clock;

    public Completeness(
            Assessments assessments,
            Subjects subjects,
            Catalogues catalogues,
            InstantSource clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    public List<Gap> gapsOf(UUID assessmentId) {
        var assessment = assessments.require(assessmentId);
        return SubmissionRules.gaps(
                assessment.draft(
                        subjects.require(assessment.subjectId()).snapshot(),
                        catalogues.require(assessment.current().catalogue()),
                        clock.instant()));
    }
}
