package org.dueregard.eia.story;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * One command of a random sequence: what, by whom (as a position in the list of people), with which
 * entity tag, and which of several contents.
 */
record Step(Command command, int person, Tag tag, int variant) {
    enum Command {
        /** Whatever leads on from where the assessment stands. */
        LEAD_ON,
        WRITE,
        SUBMIT,
        PASS,
        REQUEST_CHANGES,
        REVISE,
        SIGN_OFF,
        SIGN_OFF_UNREAD,
        RETURN,
        STOP,
        PUBLISH,
        WITHHOLD,
        REPORT,
        PROPOSE_CONFIRMATION,
        PROPOSE_REASSESSMENT,
        OBJECT,
        AGREE
    }

    enum Tag {
        FRESH,
        STALE,
        NONE
    }

    static Arbitrary<Step> any(int people) {
        var commands =
                Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.just(Command.LEAD_ON)),
                        Tuple.of(15, Arbitraries.of(Command.class).filter(c -> c != Command.STOP)),
                        Tuple.of(1, Arbitraries.just(Command.STOP)));
        var tags =
                Arbitraries.frequency(
                        Tuple.of(8, Tag.FRESH), Tuple.of(1, Tag.STALE), Tuple.of(1, Tag.NONE));
        return Combinators.combine(
                        commands,
                        Arbitraries.integers().between(0, people - 1),
                        tags,
                        Arbitraries.integers().between(0, 3))
                .as(Step::new);
    }

    /** Of every length up to this one alike: left alone, the library prefers short ones. */
    static Arbitrary<List<Step>> sequences(int people, int length) {
        return any(people)
                .list()
                .ofMinSize(1)
                .ofMaxSize(length)
                .withSizeDistribution(RandomDistribution.uniform());
    }
}
