package org.dueregard.platform.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document under a heading.
 *
 * @param level of its heading: {@value #FIRST}, or {@value #SECOND} within the one before
 * @param table null where it has only words
 * @param picture of the table, as SVG that describes itself and needs nothing from elsewhere; on
 *     pages and in print, in shapes that {@link SvgPictures} knows
 */
public record Section(
        int level,
        String title,
        List<String> paragraphs,
        @Nullable Table table,
        @Nullable String picture) {
    static final int FIRST = 2;
    static final int SECOND = 3;

    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (level != FIRST && level != SECOND) {
            throw new IllegalArgumentException("no level of a section: " + level);
        }
    }

    private Section(int level, String title, List<String> paragraphs, @Nullable Table table) {
        this(level, title, paragraphs, table, null);
    }

    /** The same with a picture of its table. */
    public Section withPicture(String svg) {
        return new Section(level, title, paragraphs, table, svg);
    }

    Section withoutPicture() {
        return new Section(level, title, paragraphs, table);
    }

    public static Section of(String title, String... paragraphs) {
        return new Section(FIRST, title, List.of(paragraphs), null);
    }

    public static Section of(String title, Table table, String... paragraphs) {
        return new Section(FIRST, title, List.of(paragraphs), table);
    }

    public static Section within(String title, Table table, String... paragraphs) {
        return new Section(SECOND, title, List.of(paragraphs), table);
    }
}
