package org.dueregard.actionplan.exchange;

import java.util.Map;

/** In which column of a file stands what a pointer into a single request names. */
public final class Columns {
    private static final Map<String, String> OTHERWISE_NAMED =
            Map.ofEntries(
                    Map.entry("", "row"),
                    Map.entry("origin", "originType"),
                    Map.entry("origin/type", "originType"),
                    Map.entry("origin/id", "originId"),
                    Map.entry("origin/period", "originFrom"),
                    Map.entry("origin/period/from", "originFrom"),
                    Map.entry("origin/period/to", "originTo"),
                    Map.entry("successMeasure/text", "successMeasure"),
                    Map.entry("successMeasure/indicatorId", "successIndicator"),
                    Map.entry("successMeasure/target", "successTarget"),
                    Map.entry("endDate/date", "endDate"),
                    Map.entry("endDate/precision", "endPrecision"));

    private Columns() {}

    /** Of {@code /characteristics/2} or {@code characteristics[2]} the column characteristics. */
    public static String of(String pointer) {
        var path = (pointer.startsWith("/") ? pointer.substring(1) : pointer).replace('.', '/');
        var named = OTHERWISE_NAMED.get(path);
        return named != null ? named : path.split("[/\\[]", 2)[0];
    }
}
