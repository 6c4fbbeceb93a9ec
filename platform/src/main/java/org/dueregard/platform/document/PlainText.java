package org.dueregard.platform.document;

import java.util.Objects;

/** A document as plain text: a line for each value, so that it can be read aloud as it stands. */
final class PlainText {
    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Document document) {
        var text = new PlainText();
        text.heading(document.title(), '=');
        text.line("As at " + Words.day(document.asAt()) + ". " + document.author() + ".");
        var notice = document.notice();
        if (notice != null) {
            text.line(notice.text() + " " + notice.linkText() + ": " + notice.address());
        }
        document.summary().forEach(text::line);
        document.sections().forEach(text::section);
        document.notes().forEach(text::line);
        return text.text.toString();
    }

    private void section(Section section) {
        text.append('\n');
        heading(section.title(), section.level() == Section.FIRST ? '-' : '.');
        section.paragraphs().forEach(this::line);
        var table = section.table();
        if (table == null) {
            return;
        }
        line(table.caption() + (table.rows().isEmpty() ? ": none." : ":"));
        for (var row : table.rows()) {
            text.append('\n');
            for (var i = 0; i < row.size(); i++) {
                if (row.get(i) != null) {
                    text.append(table.columns().get(i).label())
                            .append(": ")
                            .append(oneLine(Words.of(Objects.requireNonNull(row.get(i)))))
                            .append('\n');
                }
            }
        }
    }

    private void heading(String words, char rule) {
        var title = oneLine(words);
        text.append(title)
                .append('\n')
                .append(String.valueOf(rule).repeat(Math.min(title.length(), 72)))
                .append('\n');
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
