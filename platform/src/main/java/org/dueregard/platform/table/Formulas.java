package org.dueregard.platform.table;

/**
 * Text that a spreadsheet would run: it leaves with an apostrophe before it and comes in without,
 * so that a file comes back as it went.
 */
public final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r'";

    private Formulas() {}

    /** The text as it may leave in a file. */
    public static String guarded(String text) {
        return begins(text, 0) ? "'" + text : text;
    }

    /** The text of a file that {@link #guarded} has written. */
    public static String unguarded(String text) {
        return text.startsWith("'") && begins(text, 1) ? text.substring(1) : text;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
