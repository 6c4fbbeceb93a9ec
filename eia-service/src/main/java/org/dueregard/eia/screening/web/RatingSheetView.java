package org.dueregard.eia.screening.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.eia.questionnaire.web.RatingPart;
import org.dueregard.eia.screening.RatingSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRatingSheet")
public record RatingSheetView(
        UUID id,
        UUID screeningId,
        String person,
        Instant ratedAt,
        Map<String, RatingPart> ratings) {
    static RatingSheetView from(RatingSheet sheet) {
        var ratings = new TreeMap<String, RatingPart>();
        sheet.answers().forEach((code, answer) -> ratings.put(code, RatingPart.from(answer)));
        return new RatingSheetView(
                sheet.id(), sheet.screeningId(), sheet.person(), sheet.ratedAt(), ratings);
    }
}
