package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.inbox.Projection;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What assessments are about, as far as events say it: eia-service tells it of those that are
 * required, and not of those that are begun by choice. Rebuilt from the events.
 */
@ApplicationScoped
public class KnownAssessments
        implements PanacheRepositoryBase<KnownAssessment, String>, Projection {
    public static final String NAME = "known-assessments";

    private final KnownSubjects subjects;

    KnownAssessments(KnownSubjects subjects) {
        this.subjects = subjects;
    }

    public void told(String assessment, String subject, String subjectKind) {
        if (findByIdOptional(assessment).isEmpty()) {
            persist(new KnownAssessment(assessment, subject, subjectKind));
        }
    }

    /**
     * A violation unless the assessment is of an activity for staff. Of one that no event has told
     * of, the request names the subject, which then decides.
     *
     * @param subject what the request says that it is about; null where it says nothing
     */
    public List<Violation> unlessOfStaffActivity(
            String assessment, @Nullable String subject, String assessmentAt, String subjectAt) {
        var known = findByIdOptional(assessment);
        if (known.isPresent()) {
            var kind = known.get().subjectKind();
            return kind.equals(KnownSubjects.HR_ACTIVITY)
                    ? List.of()
                    : List.of(
                            Violation.at(
                                    assessmentAt,
                                    "Is the assessment of a "
                                            + kind
                                            + "; a development plan follows from one of an HR_ACTIVITY."));
        }
        if (subject == null) {
            return List.of(
                    Violation.at(
                            subjectAt,
                            "No event has told what the assessment "
                                    + assessment
                                    + " is about; name its subject."));
        }
        return subjects.findByIdOptional(subject)
                        .filter(each -> each.kind().equals(KnownSubjects.HR_ACTIVITY))
                        .isPresent()
                ? List.of()
                : List.of(Violation.at(subjectAt, "No HR_ACTIVITY " + subject + " is known here."));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia");
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
