package org.dueregard.actionplan.exchange.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.exchange.FiledMilestone;
import org.dueregard.actionplan.plan.Placement;

/**
 * Several things in one cell: each on a line of its own, with a backslash before what would be
 * taken for the end of one.
 */
final class Cells {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern MILESTONE =
            Pattern.compile(
                    "(\\d{4}-\\d{2}-\\d{2}) ([A-Z]+)(?: met (\\d{4}-\\d{2}-\\d{2}))?: (.+)",
                    Pattern.DOTALL);
    private static final Pattern PLACEMENT =
            Pattern.compile(
                    "(%s)/([A-Z0-9][A-Z0-9-]*)(?:=([A-Z0-9][A-Z0-9-]*))?".formatted(Codes.PATTERN));

    private Cells() {}

    static String lines(Collection<String> parts) {
        return parts.stream().map(Cells::escaped).collect(Collectors.joining("\n"));
    }

    static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\n"))
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .filter(line -> !line.isBlank())
                .map(Cells::unescaped)
                .toList();
    }

    static String milestones(List<FiledMilestone> milestones) {
        return lines(milestones.stream().map(Cells::milestone).toList());
    }

    private static String milestone(FiledMilestone milestone) {
        return milestone.due().date()
                + " "
                + milestone.due().precision()
                + (milestone.metOn() == null ? "" : " met " + milestone.metOn())
                + ": "
                + milestone.title();
    }

    static List<FiledMilestone> milestones(String cell) {
        return each(
                cell,
                MILESTONE,
                line -> {
                    var title = line.group(4);
                    if (title.isBlank() || title.length() > LONGEST_TITLE) {
                        throw new IllegalArgumentException(title);
                    }
                    return new FiledMilestone(
                            title,
                            new DueDate(
                                    LocalDate.parse(line.group(1)),
                                    DatePrecision.valueOf(line.group(2))),
                            line.group(3) == null ? null : LocalDate.parse(line.group(3)));
                });
    }

    static String placements(List<Placement> placements) {
        return lines(
                placements.stream()
                        .map(
                                each ->
                                        each.plan()
                                                + "/"
                                                + each.initiative()
                                                + (each.sameAs() == null
                                                        ? ""
                                                        : "=" + each.sameAs()))
                        .toList());
    }

    static List<Placement> placements(String cell) {
        return each(
                cell,
                PLACEMENT,
                line -> new Placement(line.group(1), line.group(2), line.group(3)));
    }

    private static <T> List<T> each(String cell, Pattern form, Function<Matcher, T> reading) {
        var read = new ArrayList<T>();
        for (var part : parts(cell)) {
            var matcher = form.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(part);
            }
            read.add(reading.apply(matcher));
        }
        return read;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(
                        switch (text.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> text.charAt(i);
                        });
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
