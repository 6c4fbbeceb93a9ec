package org.dueregard.actionplan.source.web;

import java.time.Instant;
import org.dueregard.actionplan.source.KnownScreening;
import org.dueregard.actionplan.source.KnownSubject;
import org.dueregard.actionplan.source.ScreeningOutcome;
import org.dueregard.actionplan.source.SubjectState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subject of due regard, as eia-service told of it last. */
@Schema(name = "ActionPlanKnownSubject")
record KnownSubjectView(
        String id,
        String kind,
        String title,
        String accountablePost,
        @Nullable String businessArea,
        SubjectState state,
        @Nullable String programmeStrand,
        @Schema(description = "What a panel decided of it last; absent where it was not screened")
                @Nullable ScreeningOutcome screening,
        Instant toldAt) {
    static KnownSubjectView from(KnownSubject subject, @Nullable KnownScreening screening) {
        return new KnownSubjectView(
                subject.id(),
                subject.kind(),
                subject.title(),
                subject.accountablePost(),
                subject.businessArea(),
                subject.state(),
                subject.programmeStrand(),
                screening == null ? null : screening.outcome(),
                subject.toldAt());
    }
}
