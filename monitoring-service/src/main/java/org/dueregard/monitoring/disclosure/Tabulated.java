package org.dueregard.monitoring.disclosure;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was counted, with what of it is shown. It is what an audit knows, and never leaves
 * the service.
 *
 * @param by what tells the groups: a dimension and how its codes become groups
 * @param groups those that are told apart, the unknown among them; a merged one as its parts, with
 *     {@link #PLUS} between them
 * @param unknown the one of them that is no group
 * @param whole the unit that is the sum of all others
 * @param events the records that count
 * @param among those among whom they are; null where everybody knows them, as residents
 * @param withinKnown whether shares of those of known group are shown, and so how many these are
 * @param records every count, by unit and group, with rows for {@link #EVERYBODY} and {@link
 *     #KNOWN} as far as they are shown
 */
public record Tabulated(
        String dataset,
        String by,
        List<String> groups,
        String unknown,
        String whole,
        Selection events,
        @Nullable Selection among,
        boolean withinKnown,
        YearMonth from,
        YearMonth to,
        List<Row> records) {

    /** All groups together, the unknown among them. */
    public static final String EVERYBODY = CountId.EVERYBODY;

    /** All of known group together. */
    public static final String KNOWN = "known";

    /** Stands between the parts of a merged group. */
    public static final String PLUS = "+";

    public Tabulated {
        groups = List.copyOf(groups);
        records = List.copyOf(records);
    }

    /**
     * The counts of a group in a unit.
     *
     * @param among null where the table has no records among whom the events are
     */
    public record Row(
            String unit,
            String group,
            long events,
            @Nullable Long among,
            boolean eventsShown,
            boolean amongShown) {
        Row showing(boolean otherEvents, boolean otherAmong) {
            return new Row(unit, group, events, among, otherEvents, otherAmong);
        }
    }

    String span() {
        return from + "/" + to;
    }

    CountId events(Row row) {
        return id(row, events);
    }

    @Nullable CountId among(Row row) {
        return among == null || row.among() == null ? null : id(row, among);
    }

    private CountId id(Row row, Selection where) {
        return new CountId(
                dataset,
                where.text(),
                row.group().equals(EVERYBODY) ? "" : by,
                row.group(),
                row.unit(),
                span());
    }

    /** Every count with its value. */
    Map<CountId, Long> values() {
        var values = new HashMap<CountId, Long>();
        for (var row : records) {
            values.put(events(row), row.events());
            var ofAmong = among(row);
            if (ofAmong != null && row.among() != null) {
                values.put(ofAmong, row.among());
            }
        }
        return values;
    }

    /** Whether it counts any record that the other one counts too, as far as months tell. */
    public boolean touches(Tabulated other) {
        return dataset.equals(other.dataset) && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
