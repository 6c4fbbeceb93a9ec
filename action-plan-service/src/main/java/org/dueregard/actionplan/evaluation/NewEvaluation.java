package org.dueregard.actionplan.evaluation;

import java.time.LocalDate;

/** What somebody found when they judged a plan by its aims. */
public record NewEvaluation(Likelihood likelihood, LocalDate evaluatedOn, String findings) {}
