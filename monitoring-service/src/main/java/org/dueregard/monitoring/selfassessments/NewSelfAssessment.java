package org.dueregard.monitoring.selfassessments;

import java.time.LocalDate;

/**
 * What the service says of itself.
 *
 * @param level the level of the criterion that is met; 0 for none
 * @param evidence what shows it, without the name of a person
 * @param assessedOn the day, in London
 */
public record NewSelfAssessment(
        String standard,
        String criterion,
        int level,
        String evidence,
        LocalDate assessedOn,
        String assessorPost) {}
