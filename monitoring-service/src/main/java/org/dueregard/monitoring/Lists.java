package org.dueregard.monitoring;

import java.util.List;
import java.util.function.Function;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Pages of lists that are held in memory. */
public final class Lists {
    private Lists() {}

    /** Where the page begins, as a key of the list; null for the first page. */
    public static <K> @Nullable K after(PageRequest page, Function<String, K> key) {
        var after = page.afterKey();
        try {
            return after == null ? null : key.apply(after);
        } catch (IllegalArgumentException ofAnotherList) {
            throw DomainException.malformed(
                    "page-malformed",
                    "Not a page of this list",
                    "The cursor is none that this list gave; start again without it.");
        }
    }

    /** The page of a list whose rows lie in the order of their keys. */
    public static <R, V> Page<V> page(
            List<R> rows, PageRequest page, Function<R, String> key, Function<R, V> view) {
        var after = page.afterKey();
        return page.cut(
                rows.stream()
                        .filter(row -> after == null || key.apply(row).compareTo(after) > 0)
                        .limit(page.limit() + 1L)
                        .toList(),
                key,
                view);
    }
}
