package org.dueregard.monitoring.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which a CSV file says which record a row is, as JSON does with the same names:
 * {@code record_id} and, where it is there, {@code version} and {@code withdrawn}. A file without
 * them has rows that are known by their content.
 *
 * @param recordId place of the column; -1 where it is not there, and so for the others
 */
record CsvIdentity(int recordId, int version, int withdrawn) {

    /**
     * @param violations receives what is wrong with these columns
     */
    static CsvIdentity of(List<String> header, List<Violation> violations) {
        var found =
                new CsvIdentity(
                        place(header, "recordid", violations),
                        place(header, "version", violations),
                        place(header, "withdrawn", violations));
        if (found.recordId < 0) {
            needsId(header, found.version, violations);
            needsId(header, found.withdrawn, violations);
        }
        return found;
    }

    private static int place(List<String> header, String name, List<Violation> violations) {
        var place = -1;
        for (var column = 0; column < header.size(); column++) {
            if (folded(header.get(column)).equals(name)) {
                if (place >= 0) {
                    violations.add(Violation.at("header:" + header.get(column), "is there twice"));
                }
                place = column;
            }
        }
        return place;
    }

    private static void needsId(List<String> header, int place, List<Violation> violations) {
        if (place >= 0) {
            violations.add(
                    Violation.at(
                            "header:" + header.get(place),
                            "says something of a record; add a column record_id that says of which"));
        }
    }

    private static String folded(String header) {
        return header.strip().replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
    }

    boolean givesIds() {
        return recordId >= 0;
    }

    int columns() {
        return (recordId < 0 ? 0 : 1) + (version < 0 ? 0 : 1) + (withdrawn < 0 ? 0 : 1);
    }

    /** The other columns of a row, in their order. */
    List<String> without(List<String> cells) {
        if (columns() == 0) {
            return cells;
        }
        var others = new ArrayList<String>(cells.size());
        for (var column = 0; column < cells.size(); column++) {
            if (column != recordId && column != version && column != withdrawn) {
                others.add(cells.get(column));
            }
        }
        return others;
    }

    /**
     * The row with its identity.
     *
     * @param content of the row as it is set aside
     */
    Row row(
            long line,
            List<String> cells,
            List<String> values,
            Supplier<LinkedHashMap<String, String>> content) {
        if (recordId < 0) {
            return new Row.Readable(line, null, 1, false, values);
        }
        var faults = new ArrayList<RowFault>();
        var id = cells.get(recordId).strip();
        if (id.isEmpty()) {
            faults.add(
                    new RowFault(
                            "recordId",
                            id,
                            "is required: it is how a record is known when it is sent again"));
        } else if (id.length() > JsonRecords.LONGEST_ID) {
            faults.add(
                    new RowFault(
                            "recordId",
                            id,
                            "has more than " + JsonRecords.LONGEST_ID + " characters"));
        }
        var number = version < 0 ? "" : cells.get(version).strip();
        if (!number.isEmpty() && !number.matches("[1-9][0-9]{0,17}")) {
            faults.add(new RowFault("version", number, "is a whole number from 1 up"));
        }
        var flag = withdrawn < 0 ? "" : cells.get(withdrawn).strip().toLowerCase(Locale.ROOT);
        if (!List.of("", "true", "false").contains(flag)) {
            faults.add(new RowFault("withdrawn", flag, "is true or false"));
        }
        var gone = flag.equals("true");
        if (gone && values.stream().anyMatch(value -> !value.isEmpty())) {
            faults.add(
                    RowFault.ofRow(
                            "a withdrawal leaves every other field blank: it takes all away"));
        }
        if (!faults.isEmpty()) {
            return new Row.Unreadable(line, faults, content.get());
        }
        return new Row.Readable(
                line, id, number.isEmpty() ? 1 : Long.parseLong(number), gone, values);
    }

    /** What these columns say of a row, by the names that JSON has for them. */
    Map<String, String> said(List<String> cells) {
        var said = new LinkedHashMap<String, String>();
        put(said, "recordId", recordId, cells);
        put(said, "version", version, cells);
        put(said, "withdrawn", withdrawn, cells);
        return said;
    }

    private static void put(Map<String, String> said, String name, int place, List<String> cells) {
        var text = cellOrNull(place, cells);
        if (text != null) {
            said.put(name, text);
        }
    }

    private static @Nullable String cellOrNull(int place, List<String> cells) {
        return place < 0 || place >= cells.size() ? null : cells.get(place);
    }
}
