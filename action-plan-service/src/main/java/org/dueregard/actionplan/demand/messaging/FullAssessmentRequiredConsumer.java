package org.dueregard.actionplan.demand.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.demand.NewDemand;
import org.dueregard.actionplan.source.KnownSubject;
import org.dueregard.actionplan.source.KnownSubjects;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** An assessment is required: its post owes it by the day that is told. */
@ApplicationScoped
class FullAssessmentRequiredConsumer
        implements EventConsumer<FullAssessmentRequiredConsumer.Required> {
    private final Demanding demanding;
    private final KnownSubjects subjects;

    FullAssessmentRequiredConsumer(Demanding demanding, KnownSubjects subjects) {
        this.demanding = demanding;
        this.subjects = subjects;
    }

    record Required(
            String eiaId,
            String subjectType,
            String subjectId,
            String reason,
            String accountablePost,
            LocalDate dueDate,
            @Nullable String causeRef) {}

    @Override
    public String name() {
        return Consumed.ASSESSMENTS;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.full-assessment.required.v1";
    }

    @Override
    public Class<Required> dataType() {
        return Required.class;
    }

    @Override
    public void on(ReceivedEvent<Required> event) {
        var required = event.data();
        var subject =
                subjects.findByIdOptional(required.subjectId())
                        .map(KnownSubject::title)
                        .orElse(required.subjectId());
        demanding.raise(
                new NewDemand(
                        DemandKind.COMPLETE_ASSESSMENT,
                        required.eiaId(),
                        required.subjectId(),
                        "Complete the assessment of " + required.subjectType() + " " + subject,
                        required.accountablePost(),
                        required.dueDate(),
                        required.causeRef() == null
                                ? required.reason()
                                : required.reason() + ": " + required.causeRef(),
                        event.time()));
    }
}
