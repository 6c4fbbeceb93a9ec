package org.dueregard.eia.screening.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRatingSheetList")
public record RatingSheetListView(List<RatingSheetView> items) {}
