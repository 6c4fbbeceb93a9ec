package org.dueregard.actionplan.report;

import java.time.LocalDate;

/**
 * A paper for a board in its fixed structure, A to F (report 8 of 2002).
 *
 * @param body the board that it goes to
 */
public record NewBoardReport(
        String title,
        String body,
        LocalDate reportOn,
        String recommendations,
        String supportingInformation,
        String equalityImplications,
        String financialImplications,
        String backgroundPapers,
        String contactDetails) {}
