package org.dueregard.monitoring.obligations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit hands in.
 *
 * @param groupsSurveyed who was asked, for a survey
 * @param gypsyTravellerTension what is known of tensions about Gypsies and Travellers, for a return
 *     of tensions; that there are none is said too
 */
public record NewReturn(
        String unit,
        String summary,
        @Nullable List<String> groupsSurveyed,
        @Nullable String gypsyTravellerTension) {}
