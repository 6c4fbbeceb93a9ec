package org.dueregard.monitoring.encounters.web;

import org.dueregard.monitoring.encounters.EncounterPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place or a channel of encounters. */
@Schema(name = "MonitoringEncounterPlace")
public record PlaceView(
        @Schema(examples = "CUSTODY-SUITE") String place,
        String title,
        @Schema(description = "Which document names it") String source) {
    static PlaceView from(EncounterPlace place) {
        return new PlaceView(place.place(), place.title(), place.source());
    }
}
