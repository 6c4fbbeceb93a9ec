package org.dueregard.actionplan.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole state of a body, as the audit keeps it. */
public record BodyState(
        String code,
        String name,
        BodyKind kind,
        String chairPost,
        Powers powers,
        @Nullable String parent,
        Rhythm rhythm,
        List<String> alignedWith,
        int termsOfReference,
        List<Member> members) {

    /** One membership. */
    public record Member(
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String body,
            MemberCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {}
}
