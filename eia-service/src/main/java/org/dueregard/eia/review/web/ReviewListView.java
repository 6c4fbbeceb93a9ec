package org.dueregard.eia.review.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaReviewList")
public record ReviewListView(List<ReviewView> items) {}
