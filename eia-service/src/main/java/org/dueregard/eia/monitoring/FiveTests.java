package org.dueregard.eia.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a monitoring report answers to each of the five tests of monitoring. */
@Schema(name = "EiaFiveTests")
public record FiveTests(
        String legislativeCompliance,
        String perceptions,
        String inequalitiesAndCauses,
        String groupsAffected,
        String effectivenessByNeed) {}
