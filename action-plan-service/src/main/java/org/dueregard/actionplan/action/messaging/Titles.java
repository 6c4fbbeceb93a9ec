package org.dueregard.actionplan.action.messaging;

/** Titles of actions whose source has only a description. */
final class Titles {
    private static final int LONGEST = 160;

    private Titles() {}

    /** The description, cut at a word where it is long. */
    static String of(String description) {
        var line = description.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, cut > 0 ? cut : LONGEST - 1) + "…";
    }
}
