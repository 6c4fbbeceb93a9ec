package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.source.KnownSubject;
import org.dueregard.actionplan.source.KnownSubjects;
import org.dueregard.actionplan.source.SubjectState;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A subject of due regard changed: its whole state is kept. */
@ApplicationScoped
class SubjectChangedConsumer implements EventConsumer<SubjectChangedConsumer.SubjectChanged> {
    private final KnownSubjects subjects;

    SubjectChangedConsumer(KnownSubjects subjects) {
        this.subjects = subjects;
    }

    record SubjectChanged(
            String subjectId,
            String kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            SubjectState state,
            @Nullable String programmeStrand) {}

    @Override
    public String name() {
        return KnownSubjects.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.eia.subject.changed.v1";
    }

    @Override
    public Class<SubjectChanged> dataType() {
        return SubjectChanged.class;
    }

    @Override
    public void on(ReceivedEvent<SubjectChanged> event) {
        var changed = event.data();
        subjects.told(
                new KnownSubject.Told(
                        changed.subjectId(),
                        changed.kind(),
                        changed.title(),
                        changed.accountablePost(),
                        changed.businessArea(),
                        changed.state(),
                        changed.programmeStrand()),
                event.time());
    }
}
