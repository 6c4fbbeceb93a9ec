package org.dueregard.monitoring.populations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dueregard.platform.table.TableColumn;

/** The columns of a file of populations, in the order in which they are given out. */
public enum PopulationColumn implements TableColumn {
    UNIT,
    CLASSIFICATION,
    GROUP,
    VINTAGE,
    KIND,
    PEOPLE,
    SOURCE,
    LICENCE,
    URL,
    NOTE;

    /** As the header names it. */
    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(PopulationColumn::title).toList();
    }

    /** The column that a sender names so; case and separators make no difference. */
    public static Optional<PopulationColumn> headed(String header) {
        var letters = header.replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(values())
                .filter(column -> column.name().equalsIgnoreCase(letters))
                .findFirst();
    }

    /** Whether a file has it, and every row fills it. */
    @Override
    public boolean required() {
        return switch (this) {
            case UNIT, CLASSIFICATION, GROUP, VINTAGE, KIND, PEOPLE, SOURCE -> true;
            case LICENCE, URL, NOTE -> false;
        };
    }

    /** What it says of a population; empty where that says nothing. */
    public String of(Population population) {
        var key = population.key();
        var figure = population.figure();
        return switch (this) {
            case UNIT -> key.unit();
            case CLASSIFICATION -> key.classification();
            case GROUP -> key.groupCode();
            case VINTAGE -> Integer.toString(key.vintage());
            case KIND -> key.kind().name();
            case PEOPLE -> Long.toString(figure.people());
            case SOURCE -> figure.source();
            case LICENCE -> Objects.requireNonNullElse(figure.licence(), "");
            case URL -> Objects.requireNonNullElse(figure.url(), "");
            case NOTE -> Objects.requireNonNullElse(figure.note(), "");
        };
    }
}
