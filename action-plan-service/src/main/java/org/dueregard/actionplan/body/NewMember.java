package org.dueregard.actionplan.body;

import java.time.LocalDate;
import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;

/** A membership that somebody asks for: of a post, an outside organisation, or another body. */
public record NewMember(
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String body,
        MemberCapacity capacity,
        Term term) {

    /** A body that sits on another from that day on. */
    static NewMember body(String code, MemberCapacity capacity, LocalDate firstDay) {
        return new NewMember(null, null, code, capacity, Term.from(firstDay));
    }
}
