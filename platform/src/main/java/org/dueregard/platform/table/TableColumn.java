package org.dueregard.platform.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A column of a kind of file, which names its columns in its first row. */
public interface TableColumn {
    /** The longest title that is said again in full. */
    int LONGEST_TITLE = 80;

    String title();

    /** Whether every file has it. */
    boolean required();

    /**
     * The columns of a file, in its order.
     *
     * @param all every column that there is
     * @param named which of them a title means
     * @param stranger what to say of a title that means none, such as "is no column of the
     *     register"
     * @param faults receives a title, and what is wrong with it
     */
    static <C extends TableColumn> List<C> of(
            TableRow header,
            List<C> all,
            Function<String, Optional<C>> named,
            String stranger,
            BiConsumer<String, String> faults) {
        var columns = new ArrayList<C>();
        for (var title : header.cells()) {
            named.apply(title.strip())
                    .ifPresentOrElse(
                            column -> {
                                if (columns.contains(column)) {
                                    faults.accept(column.title(), "stands twice");
                                }
                                columns.add(column);
                            },
                            () -> faults.accept(shortened(title), stranger));
        }
        all.stream()
                .filter(column -> column.required() && !columns.contains(column))
                .forEach(column -> faults.accept(column.title(), "is missing"));
        return columns;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }
}
