package org.dueregard.eia.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends.
 *
 * @param subjectId of a proposed subject; or null where it is about a published copy
 * @param assessmentId of a published assessment; or null where it is about a subject
 * @param mayBeShown whether they agree that the text is shown in public, without their name
 * @param mayContact whether they agree to be written to
 */
public record Given(
        @Nullable UUID subjectId,
        @Nullable UUID assessmentId,
        String text,
        boolean mayBeShown,
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation,
        boolean mayContact) {}
