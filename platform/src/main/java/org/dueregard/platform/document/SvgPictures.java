package org.dueregard.platform.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts pictures of charts into a PDF: straight lines, rectangles, circles, paths of corners and
 * text, which is what our charts are drawn with. Nothing of a window system and no font of the
 * machine is asked for: letters are outlines of the font that the document embeds. Each picture is
 * a figure with its title and description as its words for those who do not see it.
 */
final class SvgPictures implements SVGDrawer {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final Pattern STEP = Pattern.compile("([MLZ])([^MLZ]*)");
    private static final Pattern MOVED = Pattern.compile("(translate|rotate)\\(([^)]*)\\)");
    private static final double BOLD = 0.03;
    private static final double ITALIC = -0.2;

    private final TrueTypeFont font;

    SvgPictures(TrueTypeFont font) {
        this.font = font;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            CssContext css,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        svg.setAttribute("alt", said(svg, "title") + ". " + said(svg, "desc"));
        var size = numbers(svg.getAttribute("viewBox"));
        var width = cssWidth > 0 ? cssWidth : size.get(2) * dotsPerPixel;
        return new Picture(svg, width, width / size.get(2), size.get(3));
    }

    private static String said(Element svg, String name) {
        var found = svg.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static List<Double> numbers(String text) {
        var numbers = new ArrayList<Double>();
        var found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(Double.valueOf(found.group()));
        }
        return numbers;
    }

    private static double number(Element element, String name) {
        var value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /**
     * @param width in dots
     * @param scale dots to a unit of the picture
     * @param height in units of the picture
     */
    private final class Picture implements SVGImage {
        private final Element svg;
        private final double width;
        private final double scale;
        private final double height;

        private Picture(Element svg, double width, double scale, double height) {
            this.svg = svg;
            this.width = width;
            this.scale = scale;
            this.height = height;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (height * scale);
        }

        @Override
        public void drawSVG(OutputDevice on, RenderingContext context, double x, double y) {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.scale(scale, scale);
            var before = on.getStroke();
            for (Node each = svg.getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof Element element) {
                    draw(element, place, on);
                }
            }
            on.setStroke(before);
        }

        private void draw(Element element, AffineTransform place, OutputDevice on) {
            switch (element.getTagName()) {
                case "rect" ->
                        paint(
                                element,
                                new Rectangle2D.Double(
                                        number(element, "x"),
                                        number(element, "y"),
                                        number(element, "width"),
                                        number(element, "height")),
                                place,
                                on);
                case "line" ->
                        paint(
                                element,
                                new Line2D.Double(
                                        number(element, "x1"),
                                        number(element, "y1"),
                                        number(element, "x2"),
                                        number(element, "y2")),
                                place,
                                on);
                case "circle" -> {
                    var r = number(element, "r");
                    paint(
                            element,
                            new Ellipse2D.Double(
                                    number(element, "cx") - r,
                                    number(element, "cy") - r,
                                    2 * r,
                                    2 * r),
                            place,
                            on);
                }
                case "polyline" ->
                        paint(element, corners(element.getAttribute("points")), place, on);
                case "path" -> paint(element, path(element.getAttribute("d")), place, on);
                case "text" -> write(element, place, on);
                default -> {
                    // The title and the description are said in words.
                }
            }
        }

        private void paint(Element element, Shape shape, AffineTransform place, OutputDevice on) {
            var placed = place.createTransformedShape(shape);
            var fill = element.getAttribute("fill");
            if (fill.startsWith("#")) {
                on.setColor(colour(fill));
                on.fill(placed);
            }
            var stroke = element.getAttribute("stroke");
            if (stroke.startsWith("#")) {
                on.setColor(colour(stroke));
                on.setStroke(stroke(element));
                on.draw(placed);
            }
        }

        private BasicStroke stroke(Element element) {
            var wide = element.getAttribute("stroke-width");
            var dashes = numbers(element.getAttribute("stroke-dasharray"));
            var dash = new float[dashes.size()];
            for (var i = 0; i < dash.length; i++) {
                dash[i] = (float) (dashes.get(i) * scale);
            }
            return new BasicStroke(
                    (float) ((wide.isEmpty() ? 1 : Double.parseDouble(wide)) * scale),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10,
                    dash.length == 0 ? null : dash,
                    0);
        }

        private void write(Element element, AffineTransform place, OutputDevice on) {
            var size = number(element, "font-size");
            var at = new AffineTransform(place);
            at.translate(number(element, "x"), number(element, "y"));
            move(at, element.getAttribute("transform"));
            at.scale(size / unitsPerEm(), -size / unitsPerEm());
            if (element.getAttribute("font-style").equals("italic")) {
                at.shear(-ITALIC, 0);
            }
            var words = element.getTextContent();
            var from =
                    switch (element.getAttribute("text-anchor")) {
                        case "end" -> -length(words);
                        case "middle" -> -length(words) / 2;
                        default -> 0;
                    };
            var letters = at.createTransformedShape(outline(words, from));
            on.setColor(colour(element.getAttribute("fill")));
            on.fill(letters);
            if (element.getAttribute("font-weight").equals("bold")) {
                on.setStroke(new BasicStroke((float) (BOLD * size * scale)));
                on.draw(letters);
            }
        }
    }

    private static FSRGBColor colour(String hex) {
        return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
    }

    private static Path2D corners(String points) {
        var path = new Path2D.Double();
        var numbers = numbers(points);
        for (var i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                path.moveTo(numbers.get(i), numbers.get(i + 1));
            } else {
                path.lineTo(numbers.get(i), numbers.get(i + 1));
            }
        }
        return path;
    }

    private static Path2D path(String steps) {
        var path = new Path2D.Double();
        var found = STEP.matcher(steps);
        while (found.find()) {
            var to = numbers(found.group(2));
            switch (found.group(1)) {
                case "M" -> path.moveTo(to.get(0), to.get(1));
                case "L" -> path.lineTo(to.get(0), to.get(1));
                default -> path.closePath();
            }
        }
        return path;
    }

    private static void move(AffineTransform at, String how) {
        var found = MOVED.matcher(how);
        while (found.find()) {
            var by = numbers(found.group(2));
            if (found.group(1).equals("translate")) {
                at.translate(by.get(0), by.get(1));
            } else {
                at.rotate(Math.toRadians(by.get(0)));
            }
        }
    }

    private double length(String words) {
        return words.codePoints().mapToDouble(each -> advance(glyph(each))).sum();
    }

    private Shape outline(String words, double from) {
        var outline = new Path2D.Double();
        var at = from;
        for (var each : words.codePoints().toArray()) {
            var glyph = glyph(each);
            outline.append(
                    AffineTransform.getTranslateInstance(at, 0)
                            .createTransformedShape(shape(glyph)),
                    false);
            at += advance(glyph);
        }
        return outline;
    }

    private int glyph(int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Shape shape(int glyph) {
        try {
            var outline = font.getGlyph().getGlyph(glyph);
            return outline == null ? new Path2D.Double() : outline.getPath();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Pictures are written in one font.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Pictures are written in one font.
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
