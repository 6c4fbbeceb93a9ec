package org.dueregard.monitoring.verdicts;

import java.time.YearMonth;
import org.dueregard.monitoring.indicators.IndicatorDefinition;

/** An indicator was computed for a certified month, in the transaction that is under way. */
public record IndicatorEvaluated(IndicatorDefinition definition, YearMonth month) {}
