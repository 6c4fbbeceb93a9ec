package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What shows that a recommendation has been carried out; a count says of how many, and when. */
public record Showing(
        String description,
        @Nullable String url,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable LocalDate asAt) {

    /** Whether it shows nothing that the other does not; other blanks or capitals are the same. */
    boolean repeats(Showing other) {
        return words(description).equals(words(other.description))
                && Objects.equals(url, other.url)
                && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && Objects.equals(asAt, other.asAt);
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
