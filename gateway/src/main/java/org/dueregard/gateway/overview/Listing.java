package org.dueregard.gateway.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, as a service answers it. */
public record Listing<T>(@Nullable List<T> items, @Nullable String next) {

    public static <T> Listing<T> none() {
        return new Listing<>(List.of(), null);
    }

    public List<T> shown() {
        return items == null ? List.of() : items;
    }
}
