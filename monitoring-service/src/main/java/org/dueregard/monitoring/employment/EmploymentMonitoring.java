package org.dueregard.monitoring.employment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dueregard.monitoring.employment.EmploymentContent.HeadCount;
import org.dueregard.monitoring.employment.EmploymentContent.HeadTable;
import org.dueregard.monitoring.reports.FigureTable;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/** Puts the return of a year together from what was released; it computes nothing. */
final class EmploymentMonitoring {

    private EmploymentMonitoring() {}

    /**
     * @param released the released figures of an indicator in a period
     */
    static EmploymentContent of(
            EmploymentYear year,
            int number,
            @Nullable String reason,
            @Nullable String commentary,
            BiFunction<String, String, Optional<FigureTable>> released,
            @Nullable Instant publishedAt) {
        var tables = new ArrayList<HeadTable>();
        var missing = new ArrayList<Head>();
        for (var head : Head.values()) {
            var found =
                    head.indicators().stream()
                            .flatMap(each -> released.apply(each, year.periodOf(head)).stream())
                            .toList();
            found.forEach(table -> tables.add(table(head, table)));
            if (found.size() < head.indicators().size()) {
                missing.add(head);
            }
        }
        return new EmploymentContent(
                year.startYear(),
                year.label(),
                number,
                year.firstDay(),
                year.lastDay(),
                reason,
                commentary,
                List.copyOf(tables),
                List.copyOf(missing),
                publishedAt);
    }

    private static HeadTable table(Head head, FigureTable table) {
        return new HeadTable(
                head,
                head.title(),
                head.source(),
                table.indicator(),
                table.title(),
                table.period(),
                table.release(),
                table.releaseSha256(),
                table.asAt(),
                table.rows().stream()
                        .filter(row -> row.unit().equals(Unit.FORCE))
                        .map(row -> count(head, row))
                        .toList());
    }

    private static HeadCount count(Head head, FigureTable.Row row) {
        var count =
                switch (head.count()) {
                    case EVENTS -> row.events();
                    case AMONG -> row.among();
                };
        return new HeadCount(row.groupName(), row.hidden(), row.hidden() ? null : count);
    }
}
