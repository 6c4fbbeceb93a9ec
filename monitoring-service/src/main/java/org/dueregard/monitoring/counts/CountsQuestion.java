package org.dueregard.monitoring.counts;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.cells.CellQuery;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.datasets.DatasetDefinition;

/**
 * Which counts are asked for, understood.
 *
 * @param columns in the order of the table, each once
 * @param to the last month of it
 * @param units these only; every unit where there is none
 */
public record CountsQuestion(
        DatasetDefinition dataset,
        List<CountsColumn> columns,
        YearMonth from,
        YearMonth to,
        List<String> units,
        List<Condition> conditions) {

    CellQuery ofCells() {
        return new CellQuery(
                dataset.dataset(),
                from,
                to,
                units,
                columns.stream().anyMatch(CountsColumn.Month.class::isInstance),
                columns.stream().anyMatch(CountsColumn.Unit.class::isInstance),
                dimensions().map(CountsColumn.Dimension::name).toList(),
                conditions);
    }

    public Stream<CountsColumn.Dimension> dimensions() {
        return columns.stream()
                .filter(CountsColumn.Dimension.class::isInstance)
                .map(CountsColumn.Dimension.class::cast);
    }
}
