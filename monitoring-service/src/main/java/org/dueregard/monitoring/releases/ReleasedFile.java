package org.dueregard.monitoring.releases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Missing;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** A table of a published release as a file: a row for each group in each unit. */
public final class ReleasedFile {
    /** What public bodies publish is under this one unless they say otherwise. */
    private static final String LICENCE =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private static final List<Column> COLUMNS =
            List.of(
                    Column.required(
                            "unit", "Unit", Datatype.TEXT, "Code of the unit; FORCE for all"),
                    Column.required("unit_name", "Name of the unit", Datatype.TEXT, "Its name"),
                    Column.required(
                            "group",
                            "Group",
                            Datatype.TEXT,
                            "Code of the group; unknown, or * for everybody"),
                    Column.required("group_name", "Name of the group", Datatype.TEXT, "Its name"),
                    Column.required(
                            "period",
                            "Period",
                            Datatype.TEXT,
                            "A month, a quarter of the calendar, or a financial year"),
                    Column.optional("events", "Events", Datatype.INTEGER, "How many there were"),
                    Column.optional(
                            "among",
                            "Among",
                            Datatype.INTEGER,
                            "Residents, or records, among whom they were"),
                    Column.optional(
                            "rate", "Rate", Datatype.DECIMAL, "As the title of the rate says"),
                    Column.optional(
                            "rate_lower", "Rate, lower limit", Datatype.DECIMAL, "Of its interval"),
                    Column.optional(
                            "rate_upper", "Rate, upper limit", Datatype.DECIMAL, "Of its interval"),
                    Column.optional(
                            "ratio",
                            "Ratio",
                            Datatype.DECIMAL,
                            "The rate over that of the comparator"),
                    Column.optional(
                            "ratio_lower",
                            "Ratio, lower limit",
                            Datatype.DECIMAL,
                            "Of its interval"),
                    Column.optional(
                            "ratio_upper",
                            "Ratio, upper limit",
                            Datatype.DECIMAL,
                            "Of its interval"));

    private ReleasedFile() {}

    /**
     * @param correctedBy the release that puts this one right
     */
    public static DataTable of(
            PublishedRelease release, ReleasedTable table, @Nullable PublishedRelease correctedBy) {
        var document = release.content();
        var notes = new ArrayList<Note>();
        if (correctedBy != null) {
            notes.add(
                    new Note(
                            "Put right",
                            "This release has been put right by %s: %s"
                                    .formatted(correctedBy.id(), correctedBy.correction())));
        }
        notes.add(new Note("Rate", table.rateTitle()));
        notes.add(new Note("Comparator", table.comparator()));
        notes.add(new Note("Set against", table.denominator()));
        notes.add(new Note("Small numbers", document.disclosure()));
        table.caveats().forEach(caveat -> notes.add(new Note("Caveat", caveat)));
        notes.add(new Note("Hash", "SHA-256 of the document of the release: " + release.sha256()));
        var units = names(table.units());
        var groups = names(table.groups());
        return new DataTable(
                "%s-%s"
                        .formatted(table.indicator(), table.period())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-"),
                "%s, %s".formatted(table.title(), table.period()),
                "%s, by unit and group. %s".formatted(table.title(), document.title()),
                COLUMNS,
                table.figures().stream()
                        .map(figure -> row(figure, table.period(), units, groups))
                        .toList(),
                "Release %s of %s".formatted(release.id(), release.publishedAt()),
                table.dataAsAt(),
                LICENCE,
                notes);
    }

    private static Map<String, String> names(List<ReleasedTable.Named> named) {
        var names = new HashMap<String, String>();
        named.forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    private static DataTable.Row row(
            ReleasedFigure figure,
            String period,
            Map<String, String> units,
            Map<String, String> groups) {
        // Where there is a figure, what of it is not there is hidden; else there is none.
        var missing = figure.suppressed() ? Missing.CONFIDENTIAL : Missing.NOT_APPLICABLE;
        var rate = figure.rate();
        var ratio = figure.ratio();
        return DataTable.Row.of(
                figure.unit(),
                units.getOrDefault(figure.unit(), figure.unit()),
                figure.group(),
                groups.getOrDefault(figure.group(), figure.group()),
                period,
                figure.events() == null ? Missing.CONFIDENTIAL : figure.events(),
                figure.among() == null ? missing : figure.among(),
                rate == null || rate.point() == null ? missing : rate.point(),
                rate == null || rate.lower() == null ? missing : rate.lower(),
                rate == null || rate.upper() == null ? missing : rate.upper(),
                ratio == null || ratio.point() == null ? missing : ratio.point(),
                ratio == null || ratio.lower() == null ? missing : ratio.lower(),
                ratio == null || ratio.upper() == null ? missing : ratio.upper());
    }
}
