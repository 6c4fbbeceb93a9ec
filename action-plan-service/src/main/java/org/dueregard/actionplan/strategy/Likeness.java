package org.dueregard.actionplan.strategy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two sentences are: the share of the shorter one's words that stand in the longer one
 * too. Words of three letters and less say nothing. From {@value #PROBABLE} on they are probably
 * the same commitment; a person decides.
 */
final class Likeness {
    static final double PROBABLE = 0.75;
    private static final int FEWEST_WORDS = 4;

    private Likeness() {}

    static double between(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shorter = first.size() <= second.size() ? first : second;
        var longer = shorter == first ? second : first;
        if (shorter.size() < FEWEST_WORDS) {
            return 0;
        }
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }
}
