package org.dueregard.actionplan.practice.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.practice.Practice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A good practice and where it was found. */
@Schema(name = "ActionPlanPractice")
record PracticeView(
        UUID id,
        String title,
        String whatWorks,
        UUID action,
        String unit,
        Instant recordedAt,
        @Nullable Instant publishedAt) {
    static PracticeView from(Practice practice) {
        return new PracticeView(
                practice.id(),
                practice.title(),
                practice.whatWorks(),
                practice.action(),
                practice.unit(),
                practice.recordedAt(),
                practice.publishedAt());
    }
}
