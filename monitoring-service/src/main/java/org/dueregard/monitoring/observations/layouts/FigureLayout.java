package org.dueregard.monitoring.observations.layouts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dueregard.platform.table.TableColumn;

/**
 * How a table is laid out that somebody publishes.
 *
 * @param document as its figures cite it
 * @param columns the titles of each column; case, spaces and punctuation make no difference
 * @param dimension that its groups are of, such as ethnicity
 * @param classifications short names of the classifications whose groups it has
 * @param everybody how it calls all groups together
 * @param absent texts that stand where there is no number
 * @param areas the units that are known here, by the names that it gives them
 * @param rateOf the measure of its rates
 * @param rateMeasuredIn what its rates count
 */
public record FigureLayout(
        String layout,
        int version,
        String title,
        String description,
        String document,
        Map<Part, List<String>> columns,
        String dimension,
        Map<String, String> classifications,
        String everybody,
        List<String> absent,
        Map<String, String> areas,
        String rateOf,
        String rateMeasuredIn) {
    public FigureLayout {
        columns = Map.copyOf(columns);
        classifications = Map.copyOf(classifications);
        absent = List.copyOf(absent);
        areas = Map.copyOf(areas);
    }

    @JsonCreator
    static FigureLayout of(
            @JsonProperty("layout") String layout,
            @JsonProperty("version") int version,
            @JsonProperty("title") String title,
            @JsonProperty("description") String description,
            @JsonProperty("document") String document,
            @JsonProperty("columns") Map<Part, List<String>> columns,
            @JsonProperty("dimension") String dimension,
            @JsonProperty("classifications") Map<String, String> classifications,
            @JsonProperty("everybody") String everybody,
            @JsonProperty("absent") List<String> absent,
            @JsonProperty("areas") Map<String, String> areas,
            @JsonProperty("rateOf") String rateOf,
            @JsonProperty("rateMeasuredIn") String rateMeasuredIn) {
        if (!columns.keySet().equals(java.util.EnumSet.allOf(Part.class))) {
            throw new IllegalArgumentException(layout + " does not say where everything stands");
        }
        return new FigureLayout(
                layout,
                version,
                title,
                description,
                document,
                columns,
                dimension,
                classifications,
                everybody,
                absent,
                areas,
                rateOf,
                rateMeasuredIn);
    }

    /** A column of a file in this layout; every file has each. */
    record Column(Part part, List<String> titles) implements TableColumn {
        @Override
        public String title() {
            return titles.getFirst();
        }

        @Override
        public boolean required() {
            return part != Part.NOTES;
        }
    }

    List<Column> all() {
        return Arrays.stream(Part.values())
                .map(part -> new Column(part, columns.getOrDefault(part, List.of())))
                .toList();
    }

    /** The column that a title means. */
    Optional<Column> headed(String title) {
        return all().stream()
                .filter(
                        column ->
                                column.titles().stream()
                                        .anyMatch(each -> folded(each).equals(folded(title))))
                .findFirst();
    }

    private static String folded(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
