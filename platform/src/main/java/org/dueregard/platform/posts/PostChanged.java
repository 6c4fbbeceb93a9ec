package org.dueregard.platform.posts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post as its owner announces it: whole, each time. */
record PostChanged(
        String postCode,
        String title,
        @Nullable String unit,
        List<Holder> holders,
        boolean closed) {

    /**
     * @param to the last day; null while it goes on
     */
    record Holder(String person, LocalDate from, @Nullable LocalDate to, Capacity capacity) {}

    /** All three may act for the post. */
    enum Capacity {
        HOLDER,
        ACTING,
        DEPUTY
    }
}
