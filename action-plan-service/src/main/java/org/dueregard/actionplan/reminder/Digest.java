package org.dueregard.actionplan.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkKind;

/**
 * What waits for a person on a day, the most urgent kind first.
 *
 * @param sections those kinds of which something waits
 */
public record Digest(LocalDate day, List<Section> sections) {
    /** How many days before its date something is told of once more. */
    static final int WEEK = 7;

    private static final int SHOWN = 20;

    /**
     * One kind.
     *
     * @param items all that waits
     */
    public record Section(WorkKind kind, List<WorkItem> items) {
        public String heading() {
            return switch (kind) {
                case OVERDUE -> "Overdue";
                case CLIMBED -> "Owed by others, and climbed to you";
                case TO_DECIDE -> "Waits for your decision";
                case TO_ACCEPT -> "Waits for your answer";
                case DUE_SOON -> "Due soon";
            };
        }

        /** In a subject: "3 overdue". */
        String count() {
            return items.size()
                    + switch (kind) {
                        case OVERDUE -> " overdue";
                        case CLIMBED -> " climbed to you";
                        case TO_DECIDE -> " to decide";
                        case TO_ACCEPT -> " to answer";
                        case DUE_SOON -> " due soon";
                    };
        }

        /** So many are listed; the worklist has them all. */
        public List<WorkItem> shown() {
            return items.subList(0, Math.min(SHOWN, items.size()));
        }

        public int notShown() {
            return Math.max(0, items.size() - SHOWN);
        }
    }

    /** What waits of each kind becomes a digest. */
    static Digest of(LocalDate day, Map<WorkKind, List<WorkItem>> work) {
        return new Digest(
                day,
                Arrays.stream(WorkKind.values())
                        .map(kind -> new Section(kind, work.getOrDefault(kind, List.of())))
                        .filter(section -> !section.items().isEmpty())
                        .toList());
    }

    /** It names numbers only: a subject shows on locked screens. */
    String subject() {
        return "Due Regard: "
                + sections.stream().map(Section::count).collect(Collectors.joining(", "));
    }

    /**
     * What it tells, a word for each thing. Something is new when it comes, when it becomes
     * overdue, climbs, or is to be decided, and when its date is a week away.
     */
    SequencedSet<String> told() {
        return sections.stream()
                .flatMap(
                        section -> section.items().stream().map(item -> told(section.kind(), item)))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private String told(WorkKind kind, WorkItem item) {
        var dueOn = item.dueOn();
        var near = kind == WorkKind.DUE_SOON && dueOn != null && !dueOn.isAfter(day.plusDays(WEEK));
        return kind + (near ? "/WEEK" : "") + " " + item.type() + " " + item.id() + " " + dueOn;
    }
}
