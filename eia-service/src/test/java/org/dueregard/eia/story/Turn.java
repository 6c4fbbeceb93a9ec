package org.dueregard.eia.story;

import org.jspecify.annotations.Nullable;

/**
 * A step in the walk of an assessment, as it is taken: who does what.
 *
 * @param post in which somebody signs, or for which somebody steps in
 */
record Turn(
        AssessmentCommand command,
        String person,
        Step.Tag tag,
        int variant,
        @Nullable String post) {
    Turn by(String another) {
        return new Turn(command, another, tag, variant, post);
    }

    @Override
    public String toString() {
        return "%s %d by %s with %s tag%s"
                .formatted(command, variant, person, tag, post == null ? "" : " in " + post);
    }
}
