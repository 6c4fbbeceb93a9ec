package org.dueregard.monitoring.counts.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.counts.CountRow;
import org.dueregard.monitoring.counts.CountsColumn;
import org.dueregard.monitoring.counts.CountsTable;
import org.dueregard.monitoring.counts.Grouping;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.datasets.RecordKind;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the counts that were asked for, and what to know of them. */
@Schema(name = "MonitoringCounts")
record CountsView(
        String dataset,
        @Schema(description = "Version of the dataset's definition") int datasetVersion,
        RecordKind recordKind,
        FigureKind figureKind,
        @Schema(examples = "2016-01") String from,
        @Schema(examples = "2016-12") String to,
        @Schema(
                        description =
                                "When figures of these months last changed; null where there are none")
                @Nullable Instant dataAsAt,
        @Schema(description = "The months of it that figures were ever sent for")
                List<PeriodView> periods,
        List<ColumnView> columns,
        @Schema(description = "What is not there is zero") List<RowView> items,
        @Nullable String next)
        implements Paged {

    /** A month. */
    @Schema(name = "MonitoringCountsPeriod")
    record PeriodView(String period, PeriodState state, Instant dataChangedAt) {}

    /** What the rows are told apart by. */
    @Schema(name = "MonitoringCountsColumn")
    record ColumnView(
            String name,
            @Schema(description = "Whose groups these are; null where the codes belong to none")
                    @Nullable VersionView classification,
            @Schema(description = "From the codes to the groups; null where the codes are they")
                    @Nullable VersionView mapping,
            @Schema(description = "What to know of figures that went through the mapping")
                    @Nullable String caveat,
            @Schema(description = "The values of this page") List<ValueView> values) {}

    /** A version of a classification or mapping. */
    @Schema(name = "MonitoringCountsVersion")
    record VersionView(String name, int version) {}

    /** A value with its name. */
    @Schema(name = "MonitoringCountsValue")
    record ValueView(
            String value,
            String name,
            @Schema(description = "False for not stated, not recorded and the like: no group")
                    boolean declared) {}

    /** A count. */
    @Schema(name = "MonitoringCount")
    record RowView(
            @Schema(
                            description = "A value by each column",
                            examples = "{\"unit\":\"E09000022\",\"month\":\"2016-06\"}")
                    Map<String, String> values,
            long count) {}

    static CountsView from(
            CountsTable table, Page<CountRow> page, Function<String, String> nameOfUnit) {
        var question = table.question();
        var columns = question.columns();
        return new CountsView(
                question.dataset().dataset(),
                question.dataset().version(),
                question.dataset().recordKind(),
                question.dataset().figureKind(),
                question.from().toString(),
                question.to().toString(),
                table.asAt().orElse(null),
                table.periods().stream()
                        .map(
                                period ->
                                        new PeriodView(
                                                period.id().month(),
                                                period.state(),
                                                period.dataChangedAt()))
                        .toList(),
                columns(columns, page.items(), nameOfUnit),
                page.items().stream().map(row -> row(columns, row)).toList(),
                page.next());
    }

    private static List<ColumnView> columns(
            List<CountsColumn> columns, List<CountRow> rows, Function<String, String> nameOfUnit) {
        var views = new ArrayList<ColumnView>();
        for (var place = 0; place < columns.size(); place++) {
            var here = place;
            var values = new TreeSet<String>();
            rows.forEach(row -> values.add(row.values().get(here)));
            views.add(
                    switch (columns.get(place)) {
                        case CountsColumn.Month month ->
                                plain(month.name(), values, Function.identity());
                        case CountsColumn.Unit unit -> plain(unit.name(), values, nameOfUnit);
                        case CountsColumn.Dimension(var grouping) -> dimension(grouping, values);
                    });
        }
        return views;
    }

    private static ColumnView plain(
            String name, TreeSet<String> values, Function<String, String> nameOf) {
        return new ColumnView(
                name,
                null,
                null,
                null,
                values.stream()
                        .map(value -> new ValueView(value, nameOf.apply(value), true))
                        .toList());
    }

    private static ColumnView dimension(Grouping grouping, TreeSet<String> values) {
        var classification = grouping.classification();
        var mapping = grouping.mapping();
        return new ColumnView(
                grouping.field().name(),
                classification == null
                        ? null
                        : new VersionView(classification.name(), classification.version()),
                mapping == null ? null : new VersionView(mapping.name(), mapping.version()),
                mapping == null ? null : mapping.caveat(),
                values.stream()
                        .map(
                                value ->
                                        new ValueView(
                                                value,
                                                grouping.nameOf(value),
                                                grouping.declared(value)))
                        .toList());
    }

    private static RowView row(List<CountsColumn> columns, CountRow row) {
        var values = new LinkedHashMap<String, String>();
        for (var place = 0; place < columns.size(); place++) {
            values.put(columns.get(place).name(), row.values().get(place));
        }
        return new RowView(values, row.count());
    }
}
