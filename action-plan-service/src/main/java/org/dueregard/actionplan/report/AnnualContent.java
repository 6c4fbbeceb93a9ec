package org.dueregard.actionplan.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.edition.EditionContent;
import org.jspecify.annotations.Nullable;

/**
 * What the annual report of a scheme says: for each element that was out when the year began, the
 * progress of the actions that were due in it.
 *
 * @param number of this report of the year; a corrected one has the next
 * @param publisher the title of the post that published it; null in what was frozen without it
 * @param reason why it was corrected; null for the first
 */
public record AnnualContent(
        String scheme,
        String title,
        String year,
        LocalDate from,
        LocalDate to,
        int number,
        @Nullable String reason,
        LocalDate asAt,
        Instant publishedAt,
        String publishedBy,
        @Nullable String publisher,
        List<Element> elements,
        List<Later> laterElements) {

    /** Who published it, by title where it is kept. */
    String publishedInWords() {
        return publisher == null ? publishedBy : publisher;
    }

    /**
     * An element in scope.
     *
     * @param plan null where none carries it out
     */
    public record Element(
            String element,
            String name,
            @Nullable String plan,
            int version,
            LocalDate publishedOn,
            int due,
            int complete,
            List<EditionContent.Entry> actions) {}

    /**
     * An element that is not in scope yet.
     *
     * @param publishedOn null where it is not out
     */
    public record Later(String element, String name, @Nullable LocalDate publishedOn) {}
}
