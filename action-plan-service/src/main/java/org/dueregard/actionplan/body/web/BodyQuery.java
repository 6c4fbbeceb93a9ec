package org.dueregard.actionplan.body.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.dueregard.actionplan.body.BodyFilter;
import org.dueregard.actionplan.body.BodyKind;
import org.jspecify.annotations.Nullable;

/** Which bodies a list shows. */
public class BodyQuery {
    @QueryParam("kind")
    @Nullable BodyKind kind;

    @QueryParam("parent")
    @Nullable String parent;

    @QueryParam("chair")
    @Nullable String chair;

    @QueryParam("member")
    @Nullable String member;

    BodyFilter filter(LocalDate day) {
        return new BodyFilter(kind, parent, chair, member, day);
    }
}
