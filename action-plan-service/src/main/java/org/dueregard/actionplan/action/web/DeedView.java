package org.dueregard.actionplan.action.web;

import java.time.Instant;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.web.Reader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what: by post and body for everybody, by person for those who are signed in. */
@Schema(name = "ActionPlanDeed")
record DeedView(
        int number,
        DeedKind deed,
        Instant at,
        DoneAs as,
        @Nullable String post,
        @Nullable String body,
        @Schema(description = "The person's sub; not for the public") @Nullable String person) {

    static DeedView from(Deed deed, Reader reader) {
        return new DeedView(
                deed.number(),
                deed.kind(),
                deed.at(),
                deed.as(),
                deed.post(),
                deed.body(),
                reader.unlessPublic(deed.person().sub()));
    }
}
