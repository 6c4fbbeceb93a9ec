package org.dueregard.actionplan.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole state of a post, as {@code post.changed} announces it. */
public record PostState(
        String postCode,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unit,
        List<Holder> holders,
        boolean closed) {

    /** One appointment: the person's {@code sub}, never a name. */
    public record Holder(
            String person, LocalDate from, @Nullable LocalDate to, Capacity capacity) {}
}
