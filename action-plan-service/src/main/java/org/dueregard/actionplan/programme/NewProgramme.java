package org.dueregard.actionplan.programme;

import java.time.LocalDate;
import java.time.Period;

/**
 * A programme to be begun.
 *
 * @param deliveryPost the post that takes stock of its strands
 * @param stocktakeEvery how often it takes stock of each
 */
public record NewProgramme(
        String code,
        String title,
        String board,
        String deliveryPost,
        LocalDate implementationFrom,
        Period stocktakeEvery) {}
