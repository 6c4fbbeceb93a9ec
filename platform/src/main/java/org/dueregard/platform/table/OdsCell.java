package org.dueregard.platform.table;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What one cell holds: its text as somebody sees it, of a date or number the value itself. White
 * space is collapsed as OpenDocument 1.2 says (part 1, 6.1.2); spaces that count are elements.
 */
final class OdsCell {
    private final XMLStreamReader xml;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;
    private boolean afterSpace;
    private boolean spaceWaits;

    private OdsCell(XMLStreamReader xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /** Reads to the end of the cell that the reader is at the beginning of. */
    static String text(XMLStreamReader xml, int longest) throws XMLStreamException {
        var value = value(xml);
        var shown = new OdsCell(xml, longest).shown();
        return value == null ? shown : value;
    }

    private static @Nullable String value(XMLStreamReader xml) {
        var type = xml.getAttributeValue(Ods.OFFICE, "value-type");
        return switch (type == null ? "" : type) {
            case "float", "currency", "percentage" -> xml.getAttributeValue(Ods.OFFICE, "value");
            case "boolean" -> xml.getAttributeValue(Ods.OFFICE, "boolean-value");
            case "time" -> xml.getAttributeValue(Ods.OFFICE, "time-value");
            case "date" -> day(xml.getAttributeValue(Ods.OFFICE, "date-value"));
            default -> xml.getAttributeValue(Ods.OFFICE, "string-value");
        };
    }

    /** A day without the midnight that some programs write behind it. */
    private static @Nullable String day(@Nullable String date) {
        return date != null && date.endsWith("T00:00:00")
                ? date.substring(0, date.length() - "T00:00:00".length())
                : date;
    }

    private String shown() throws XMLStreamException {
        var depth = 1;
        var inParagraph = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (isAnnotation()) {
                        skip();
                        continue;
                    }
                    depth++;
                    if (isText("p") || isText("h")) {
                        if (inParagraph++ == 0) {
                            beginParagraph();
                        }
                    } else if (inParagraph > 0) {
                        element();
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (isText("p") || isText("h")) {
                        inParagraph--;
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inParagraph > 0) {
                        characters(xml.getText());
                    }
                }
                default -> {
                    // Comments and instructions are no content.
                }
            }
        }
        return Ods.unescaped(text.toString());
    }

    private void beginParagraph() {
        if (begun) {
            append("\n");
        }
        begun = true;
        afterSpace = true;
        spaceWaits = false;
    }

    private void element() {
        if (isText("s")) {
            kept(" ".repeat(spaces()));
        } else if (isText("tab")) {
            kept("\t");
        } else if (isText("line-break")) {
            kept("\n");
        }
    }

    private int spaces() {
        try {
            var count = Objects.requireNonNullElse(xml.getAttributeValue(Ods.TEXT, "c"), "1");
            return Math.clamp(Integer.parseInt(count), 0, longest + 1);
        } catch (NumberFormatException unsound) {
            throw Limits.unreadable("A cell repeats a space an unreadable number of times.");
        }
    }

    /** What stands there as an element is no white space that collapses. */
    private void kept(String exactly) {
        settle();
        append(exactly);
        afterSpace = false;
    }

    private void characters(String raw) {
        for (var i = 0; i < raw.length(); i++) {
            var character = raw.charAt(i);
            if (character <= ' ') {
                spaceWaits = !afterSpace;
            } else {
                settle();
                append(String.valueOf(character));
                afterSpace = false;
            }
        }
    }

    /** A space before something is one; at the end of a paragraph it is none. */
    private void settle() {
        if (spaceWaits) {
            append(" ");
            spaceWaits = false;
        }
    }

    private void append(String more) {
        text.append(more);
        if (text.length() > longest) {
            throw Limits.rowTooLong();
        }
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth +=
                    event == XMLStreamReader.START_ELEMENT
                            ? 1
                            : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean isAnnotation() {
        return Ods.OFFICE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("annotation");
    }

    private boolean isText(String name) {
        return Ods.TEXT.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name);
    }
}
