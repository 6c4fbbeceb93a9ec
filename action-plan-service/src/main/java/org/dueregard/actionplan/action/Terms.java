package org.dueregard.actionplan.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.actionplan.Digests;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a post: the words of an action and what it is to be measured by.
 *
 * @param responsibilityLevel null where it is not said
 * @param characteristics codes of the characteristics, or names of communities, that it serves
 */
public record Terms(
        String title,
        String description,
        String accountablePost,
        @Nullable String businessArea,
        Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        Set<String> characteristics,
        @Nullable SuccessMeasure successMeasure,
        @Nullable DueDate endDate) {
    public Terms {
        characteristics = Set.copyOf(characteristics);
    }

    /** Every field that the other terms say differently; owner and date are told by themselves. */
    List<Alteration> alterations(Terms other) {
        return Stream.of(
                        Alteration.of("title", title, other.title),
                        Alteration.of("description", description, other.description),
                        Alteration.of("businessArea", businessArea, other.businessArea),
                        Alteration.of("lens", lens, other.lens),
                        Alteration.of(
                                "responsibilityLevel",
                                responsibilityLevel,
                                other.responsibilityLevel),
                        Alteration.of(
                                "characteristics",
                                new TreeSet<>(characteristics),
                                new TreeSet<>(other.characteristics)),
                        Alteration.of(
                                "successMeasure",
                                words(successMeasure),
                                words(other.successMeasure)))
                .filter(Alteration::isOne)
                .toList();
    }

    private static @Nullable String words(@Nullable SuccessMeasure measure) {
        return measure == null ? null : measure.words();
    }

    /** SHA-256 over all of them, each with its length: other terms have another one. */
    String digest() {
        var parts = new ArrayList<@Nullable Object>();
        parts.addAll(Arrays.asList(title, description, accountablePost, businessArea, lens));
        parts.add(responsibilityLevel);
        parts.add(new TreeSet<>(characteristics));
        if (successMeasure == null) {
            parts.add(null);
        } else {
            parts.add(successMeasure.text());
            parts.add(successMeasure.indicatorId());
            parts.add(successMeasure.target());
        }
        parts.add(endDate);
        var written = new StringBuilder();
        for (var part : parts) {
            var text = part == null ? null : part.toString();
            written.append(text == null ? "-" : text.length() + ":" + text).append(';');
        }
        return Digests.sha256(written.toString());
    }
}
