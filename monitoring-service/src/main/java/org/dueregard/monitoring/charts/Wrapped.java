package org.dueregard.monitoring.charts;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, which SVG does not break by itself. */
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int longest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
