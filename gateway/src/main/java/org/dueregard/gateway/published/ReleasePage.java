package org.dueregard.gateway.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A release in the words of its page.
 *
 * @param correctedBy the release that puts it right; null where none does
 */
public record ReleasePage(
        String id,
        String title,
        @Nullable Instant publishedAt,
        @Nullable String corrects,
        @Nullable String correction,
        @Nullable String correctedBy,
        @Nullable String correctedBecause,
        @Nullable String disclosure,
        @Nullable String sha256,
        List<TablePage> tables) {

    /** A table with a line for each group in each unit. */
    public record TablePage(
            int number,
            String title,
            String period,
            String rateTitle,
            String denominator,
            @Nullable Instant dataAsAt,
            List<String> caveats,
            List<Line> lines) {}

    /**
     * A line.
     *
     * @param unit named on its first line only
     */
    public record Line(
            boolean first,
            int linesOfUnit,
            String unit,
            String group,
            String events,
            String among,
            Shown rate,
            Shown ratio) {}

    /**
     * A figure.
     *
     * @param interval of the figure; empty where it has none
     */
    public record Shown(String figure, String interval) {}

    private static final String HIDDEN = "hidden";
    private static final String EVERYBODY = "*";
    private static final String UNKNOWN = "unknown";

    /** The page of a release; null where the service has answered none. */
    public static @Nullable ReleasePage of(String id, Release release) {
        var document = release.document();
        if (document == null) {
            return null;
        }
        return new ReleasePage(
                id,
                text(document.title()),
                document.publishedAt(),
                document.corrects(),
                document.correction(),
                release.correctedBy(),
                release.correction(),
                document.disclosure(),
                release.sha256(),
                listed(document.tables()).stream().map(ReleasePage::page).toList());
    }

    private static TablePage page(Release.Table table) {
        var units = names(listed(table.units()));
        var groups = names(listed(table.groups()));
        var figures = listed(table.figures());
        var ofUnit = new HashMap<String, Integer>();
        figures.forEach(figure -> ofUnit.merge(text(figure.unit()), 1, Integer::sum));
        var lines = new ArrayList<Line>();
        var before = "";
        for (var figure : figures) {
            var unit = text(figure.unit());
            lines.add(
                    new Line(
                            !unit.equals(before),
                            ofUnit.getOrDefault(unit, 1),
                            units.getOrDefault(unit, unit),
                            group(groups, text(figure.group())),
                            count(figure.events(), figure.suppressed()),
                            count(figure.among(), figure.suppressed()),
                            estimate(figure.rate(), figure.suppressed()),
                            estimate(figure.ratio(), figure.suppressed())));
            before = unit;
        }
        return new TablePage(
                table.number(),
                text(table.title()),
                text(table.period()),
                text(table.rateTitle()),
                text(table.denominator()),
                table.dataAsAt(),
                listed(table.caveats()),
                List.copyOf(lines));
    }

    private static String group(Map<String, String> groups, String code) {
        return switch (code) {
            case EVERYBODY -> "Everybody";
            case UNKNOWN -> "Not known";
            default -> groups.getOrDefault(code, code);
        };
    }

    private static String count(@Nullable Long count, boolean suppressed) {
        return count == null ? suppressed ? HIDDEN : "–" : String.format(Locale.UK, "%,d", count);
    }

    /** A point with its interval, or why there is none. */
    private static Shown estimate(Release.@Nullable Estimate estimate, boolean suppressed) {
        if (estimate == null) {
            return new Shown(suppressed ? HIDDEN : "–", "");
        }
        if (estimate.notEstimable() != null) {
            return new Shown(estimate.notEstimable(), "");
        }
        return new Shown(
                number(estimate.point(), "over none"),
                "(%s to %s)"
                        .formatted(
                                number(estimate.lower(), "–"),
                                number(estimate.upper(), "no limit")));
    }

    private static String number(@Nullable Double number, String without) {
        return number == null ? without : String.format(Locale.UK, "%,.2f", number);
    }

    private static Map<String, String> names(List<Release.Named> named) {
        var names = new HashMap<String, String>();
        named.forEach(each -> names.put(text(each.code()), text(each.name())));
        return names;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
