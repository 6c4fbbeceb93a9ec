package org.dueregard.actionplan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void one_sentence_that_stands_in_another_is_the_same_commitment() {
        assertThat(
                        Likeness.between(
                                "Include hate crime in safety strategies with partners",
                                "Include hate crime in the community safety strategies, with partners"))
                .isEqualTo(1.0);
    }

    @Test
    void sentences_that_share_few_words_are_not_alike() {
        assertThat(
                        Likeness.between(
                                "Train leaders to resolve grievances fairly",
                                "Train schools officers within four years"))
                .isLessThan(Likeness.PROBABLE);
    }

    @Test
    void short_sentences_say_too_little_to_be_compared() {
        assertThat(Likeness.between("Hate crime training", "Hate crime training")).isZero();
    }
}
