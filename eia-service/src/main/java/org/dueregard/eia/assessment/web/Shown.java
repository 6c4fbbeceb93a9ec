package org.dueregard.eia.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.eia.assessment.Escalation;
import org.dueregard.eia.assessment.Escalations;
import org.dueregard.eia.assessment.MitigationProgress;
import org.dueregard.eia.assessment.MitigationProgresses;
import org.dueregard.eia.assessment.TrainingGaps;
import org.dueregard.eia.subject.Subject;
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
        var beside = beside(assessment);
        return Answers.tagged(
                assessment.version(), beside.digest(), AssessmentView.from(assessment, beside));
    }

    Response created(UUID id) {
        var assessment = assessments.require(id);
        return Answers.created(
                "/v1/assessments/" + id,
                assessment.version(),
                AssessmentView.from(assessment, beside(assessment)));
    }

    private Beside beside(Assessment assessment) {
        var placed = progresses.of(assessment.current());
        return new Beside(
                subjects.require(assessment.subjectId()),
                placed,
                escalations.open(assessment.id(), placed),
                training.warnings(assessment.current()));
    }

    /**
     * What is shown beside the assessment itself and changes without it: it makes the answer
     * another one for who reads, and no other version for who writes.
     */
    record Beside(
            Subject subject,
            List<MitigationProgress> progresses,
            List<Escalation> escalations,
            List<String> warnings) {
        private static final int ENOUGH = 16;

        String digest() {
            var all = new ArrayList<String>();
            all.add(subject.title());
            all.add(subject.accountablePost());
            progresses.forEach(each -> all.add(each.mitigationId() + "/" + each.version()));
            escalations.forEach(each -> all.add(each.id() + "/" + each.version()));
            all.addAll(warnings);
            return CanonicalContent.sha256(String.join("\n", all)).substring(0, ENOUGH);
        }
    }
}
