package org.dueregard.monitoring.indicators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.populations.PopulationKind;

/** What events are set against. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Denominator.OfPopulation.class),
    @JsonSubTypes.Type(Denominator.OfRecords.class)
})
public sealed interface Denominator {

    /** A population of the indicator's classification. */
    record OfPopulation(int vintage, PopulationKind populationKind) implements Denominator {}

    /** Records of the same dataset that meet every condition; the numerator is a part of them. */
    record OfRecords(List<Condition> where) implements Denominator {}
}
