package org.dueregard.monitoring.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the numerator relates to the denominator; the model is chosen before any figure is seen. */
@Schema(name = "MonitoringModel")
public enum Model {
    /** Events over a population that does not bound them: a rate ratio. */
    POISSON_RATE,
    /** A subset of those counted, each at most once: a risk ratio. */
    BINOMIAL_RISK,
    /** A share of those counted, set against its share of a population that is taken as fixed. */
    REPRESENTATION
}
