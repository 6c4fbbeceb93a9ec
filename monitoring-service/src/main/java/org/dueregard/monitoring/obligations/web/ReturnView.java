package org.dueregard.monitoring.obligations.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.obligations.UnitReturn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit handed in; the latest of a unit counts, all of them stay. */
@Schema(name = "MonitoringUnitReturn")
public record ReturnView(
        UUID id,
        int round,
        String unit,
        String summary,
        @Nullable List<String> groupsSurveyed,
        @Nullable String gypsyTravellerTension,
        Instant returnedAt) {
    static ReturnView from(UnitReturn handedIn) {
        return new ReturnView(
                handedIn.id(),
                handedIn.round(),
                handedIn.unit(),
                handedIn.summary(),
                handedIn.groupsSurveyed(),
                handedIn.gypsyTravellerTension(),
                handedIn.returnedAt());
    }
}
