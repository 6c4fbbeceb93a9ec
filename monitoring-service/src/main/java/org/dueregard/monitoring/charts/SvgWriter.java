package org.dueregard.monitoring.charts;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Stroke;

/**
 * The marks of a chart as SVG. On white every text has a contrast of at least 4.5, every mark one
 * of at least 3; what colour tells, shape and stroke tell as well.
 */
final class SvgWriter {
    private static final String TEXT = "#0b0c0c";
    private static final String QUIET = "#505a5f";
    private static final String GRID = "#d0d4d8";
    private static final String MARK = "#1d70b8";
    private static final String SIGNAL = "#b3241c";
    private static final String FONTS = "Arial, Helvetica, sans-serif";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How a text stands. */
    enum Text {
        TITLE("start", "18", "bold"),
        PLAIN("start", "13", "normal"),
        MIDDLE("middle", "13", "normal"),
        END("end", "13", "normal");

        private final String anchor;
        private final String size;
        private final String weight;

        Text(String anchor, String size, String weight) {
            this.anchor = anchor;
            this.size = size;
            this.weight = weight;
        }
    }

    /** What stands beside its name in the legend. */
    enum Swatch {
        POINT,
        SIGNAL,
        SOLID,
        DASHED,
        DOTTED,
        HIDDEN;

        static Swatch of(Stroke stroke) {
            return switch (stroke) {
                case SOLID -> SOLID;
                case DASHED -> DASHED;
                case DOTTED -> DOTTED;
            };
        }
    }

    private interface Writing {
        void on(XMLStreamWriter xml) throws XMLStreamException;
    }

    private void write(Writing writing) {
        try {
            writing.on(xml);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void empty(String name, String... attributes) {
        write(
                out -> {
                    out.writeEmptyElement(name);
                    attributes(out, attributes);
                });
    }

    private void element(String name, String content, String... attributes) {
        write(
                out -> {
                    out.writeStartElement(name);
                    attributes(out, attributes);
                    out.writeCharacters(content);
                    out.writeEndElement();
                });
    }

    private static void attributes(XMLStreamWriter out, String... attributes)
            throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void begin(int width, int height, String id, String title, String words) {
        write(
                out -> {
                    out.writeStartElement("svg");
                    out.writeDefaultNamespace("http://www.w3.org/2000/svg");
                    attributes(
                            out,
                            "viewBox",
                            "0 0 %d %d".formatted(width, height),
                            "width",
                            Integer.toString(width),
                            "height",
                            Integer.toString(height),
                            "role",
                            "img",
                            "lang",
                            "en-GB",
                            "aria-labelledby",
                            "title-%1$s desc-%1$s".formatted(id),
                            "font-family",
                            FONTS);
                });
        element("title", title, "id", "title-" + id);
        element("desc", words, "id", "desc-" + id);
        empty(
                "rect",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "fill",
                "#ffffff");
    }

    String end() {
        write(
                out -> {
                    out.writeEndElement();
                    out.writeEndDocument();
                    out.flush();
                });
        return text.toString();
    }

    void text(double x, double y, String words, Text as) {
        element(
                "text",
                words,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                as.anchor,
                "font-size",
                as.size,
                "font-weight",
                as.weight,
                "fill",
                TEXT);
    }

    /** A name that would not fit beside the next one. */
    void leaning(double x, double y, String words) {
        turned(x, y, words, -45, "end");
    }

    void upright(double x, double y, String words) {
        turned(x, y, words, -90, "middle");
    }

    /** Says that a figure is hidden, at its place. */
    void hidden(double x, double y) {
        element(
                "text",
                "hidden",
                "transform",
                "translate(%s %s) rotate(-90)".formatted(number(x + 4), number(y)),
                "font-size",
                "12",
                "font-style",
                "italic",
                "fill",
                QUIET);
    }

    private void turned(double x, double y, String words, int degrees, String anchor) {
        element(
                "text",
                words,
                "transform",
                "translate(%s %s) rotate(%d)".formatted(number(x), number(y), degrees),
                "text-anchor",
                anchor,
                "font-size",
                "13",
                "fill",
                TEXT);
    }

    void grid(double x1, double y1, double x2, double y2) {
        straight(x1, y1, x2, y2, GRID, "1");
    }

    void axis(double x1, double y1, double x2, double y2) {
        straight(x1, y1, x2, y2, QUIET, "1");
    }

    void interval(double x, double low, double high) {
        straight(x, low, x, high, MARK, "2");
        straight(x - 4, low, x + 4, low, MARK, "2");
        straight(x - 4, high, x + 4, high, MARK, "2");
    }

    private void straight(double x1, double y1, double x2, double y2, String colour, String width) {
        empty(
                "line",
                "x1",
                number(x1),
                "y1",
                number(y1),
                "x2",
                number(x2),
                "y2",
                number(y2),
                "stroke",
                colour,
                "stroke-width",
                width);
    }

    void line(List<At> places, Stroke stroke) {
        empty(
                "polyline",
                "points",
                places.stream()
                        .map(at -> number(at.x()) + "," + number(at.y()))
                        .collect(Collectors.joining(" ")),
                "fill",
                "none",
                "stroke",
                stroke == Stroke.SOLID ? MARK : QUIET,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                switch (stroke) {
                    case SOLID -> "none";
                    case DASHED -> "8 5";
                    case DOTTED -> "2 4";
                });
    }

    /** A circle; one that calls for attention is a larger diamond. */
    void point(double x, double y, boolean signal) {
        if (signal) {
            empty(
                    "path",
                    "d",
                    "M%1$s %3$s L%2$s %4$s L%1$s %5$s L%6$s %4$s Z"
                            .formatted(
                                    number(x),
                                    number(x + 7),
                                    number(y - 7),
                                    number(y),
                                    number(y + 7),
                                    number(x - 7)),
                    "fill",
                    SIGNAL,
                    "stroke",
                    "#ffffff");
        } else {
            empty(
                    "circle", "cx", number(x), "cy", number(y), "r", "4.5", "fill", MARK, "stroke",
                    "#ffffff");
        }
    }

    void swatch(double x, double y, Swatch swatch) {
        switch (swatch) {
            case POINT -> point(x + 12, y, false);
            case SIGNAL -> point(x + 12, y, true);
            case SOLID -> line(List.of(new At(x, y), new At(x + 24, y)), Stroke.SOLID);
            case DASHED -> line(List.of(new At(x, y), new At(x + 24, y)), Stroke.DASHED);
            case DOTTED -> line(List.of(new At(x, y), new At(x + 24, y)), Stroke.DOTTED);
            case HIDDEN ->
                    element(
                            "text",
                            "hid",
                            "x",
                            number(x),
                            "y",
                            number(y + 4),
                            "font-size",
                            "12",
                            "font-style",
                            "italic",
                            "fill",
                            QUIET);
        }
    }

    private static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
