package org.dueregard.eia.story;

import java.util.List;
import java.util.Set;

/**
 * A post changes hands: who held it does no longer act in it, whoever has it now does, and what
 * either of them has done of a version stays.
 */
final class HandingOver implements Steps {
    private final Cast cast;

    HandingOver(Cast cast) {
        this.cast = cast;
    }

    @Override
    public Set<AssessmentCommand> commands() {
        return Set.of(AssessmentCommand.HAND_OVER);
    }

    @Override
    public List<String> against(Turn turn, Api.Answer seen) {
        return List.of();
    }

    /** The accountable post goes to and fro between two, and so does one that signs. */
    @Override
    public Done take(Turn turn, Api.Answer seen) {
        if (turn.variant() % 2 == 0) {
            cast.handOver(cast.owners, cast.person(0), cast.person(1));
        } else {
            cast.handOver(cast.commander, cast.person(3), cast.person(4));
        }
        return Done.ELSEWHERE;
    }
}
