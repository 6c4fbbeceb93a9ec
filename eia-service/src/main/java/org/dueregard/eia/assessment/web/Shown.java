package org.dueregard.eia.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Escalations;
import org.dueregard.eia.assessment.MitigationProgresses;
import org.dueregard.eia.assessment.TrainingGaps;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.eia.web.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts the view of an assessment together, after a change as after a question. */
@ApplicationScoped
class Shown {
    private final Assessments assessments;
    private final MitigationProgresses progresses;
    private final Escalations escalations;
    private final Subjects subjects;
    private final TrainingGaps training;

    Shown(
            Assessments assessments,
            MitigationProgresses progresses,
            Escalations escalations,
            Subjects subjects,
            TrainingGaps training) {
        this.assessments = assessments;
        this.progresses = progresses;
        this.escalations = escalations;
        this.subjects = subjects;
        this.training = training;
    }

    RestResponse<AssessmentView> answer(UUID id) {
        var assessment = assessments.require(id);
        return Answers.tagged(assessment.version(), view(assessment));
    }

    Response created(UUID id) {
        var assessment = assessments.require(id);
        return Answers.created("/v1/assessments/" + id, assessment.version(), view(assessment));
    }

    private AssessmentView view(Assessment assessment) {
        var placed = progresses.of(assessment.current());
        return AssessmentView.from(
                assessment,
                subjects.require(assessment.subjectId()),
                placed,
                escalations.open(assessment.id(), placed),
                training.warnings(assessment.current()));
    }
}
