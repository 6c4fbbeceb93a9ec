package org.dueregard.platform.table;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names and forms of OpenDocument that reading and writing share. */
final class Ods {
    static final String CONTENT = "content.xml";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4})_");

    private Ods() {}

    /**
     * XML has no way to hold a control character, and changes a carriage return: they are written
     * as in Office Open XML, {@code _x000D_}, and so is an underscore that would look like one.
     */
    static String escaped(String text) {
        var written = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '_' && ESCAPE.matcher(text).region(i, text.length()).lookingAt()
                    || !isWritable(text, i)) {
                written.append("_x")
                        .append(HexFormat.of().withUpperCase().toHexDigits(character))
                        .append('_');
            } else {
                written.append(character);
            }
        }
        return written.toString();
    }

    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(
                                match ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        match.group(1), 16))));
    }

    private static boolean isWritable(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character == '\t' || character == '\n' || character >= ' ' && character < '\uFFFE';
    }
}
