package org.dueregard.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what was found, in the order of the list
 * @param next cursor of the page after this one; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) implements Paged {
    public Page {
        items = List.copyOf(items);
    }
}
