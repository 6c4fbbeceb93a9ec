package org.dueregard.platform.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its readers see it, in no form yet.
 *
 * @param asAt the day whose state it shows
 * @param author who answers for it
 * @param notice what a reader has to know of it today; null where there is nothing to tell
 * @param summary paragraphs before the first section
 * @param notes what its words and figures mean, at its end
 */
public record Document(
        String title,
        LocalDate asAt,
        String author,
        @Nullable Notice notice,
        List<String> summary,
        List<Section> sections,
        List<String> notes) {
    public Document {
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        if (!sections.isEmpty() && sections.getFirst().level() != Section.FIRST) {
            throw new IllegalArgumentException(
                    "a document begins with a section of the first level");
        }
    }

    /** The same with something to tell its readers today. */
    public Document withNotice(@Nullable Notice told) {
        return new Document(title, asAt, author, told, summary, sections, notes);
    }

    /** The same in words and tables alone. */
    Document withoutPictures() {
        return new Document(
                title,
                asAt,
                author,
                notice,
                summary,
                sections.stream().map(Section::withoutPicture).toList(),
                notes);
    }

    /** A sentence for the top, and where it leads. */
    public record Notice(String text, String linkText, String address) {}
}
