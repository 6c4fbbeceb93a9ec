package org.dueregard.eia.practice.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.practice.GoodPractice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaGoodPractice")
public record GoodPracticeView(
        UUID id, UUID assessmentId, int version, ContentPart part, String note, Instant markedAt) {
    static GoodPracticeView from(GoodPractice practice) {
        return new GoodPracticeView(
                practice.id(),
                practice.assessmentId(),
                practice.number(),
                practice.part(),
                practice.note(),
                practice.markedAt());
    }
}
