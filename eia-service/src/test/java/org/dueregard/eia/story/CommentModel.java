package org.dueregard.eia.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.comment.CommentState;
import org.jspecify.annotations.Nullable;

/** What the public has said of a subject and its published copies, and what became of it. */
final class CommentModel {
    /** Where comments on the subject itself close; a copy closes under its version. */
    static final int SUBJECT = 0;

    /** One comment. Whoever has moderated it, in whichever direction, has. */
    static final class Said {
        final UUID id;
        final Trail trail;
        final Set<String> moderators = new HashSet<>();
        CommentState state = CommentState.RECEIVED;
        boolean answered;
        boolean mayBeShown;

        Said(UUID id, boolean mayBeShown) {
            this.id = id;
            this.mayBeShown = mayBeShown;
            this.trail = Trail.of(id);
        }

        /** A decision may not pass it by. */
        boolean waits() {
            return state != CommentState.REFUSED && !answered;
        }
    }

    private final List<Said> said = new ArrayList<>();
    private final Map<Integer, LocalDate> lastDays = new HashMap<>();
    private int published;

    List<Said> said() {
        return said;
    }

    /** The version whose copy is the latest; 0 before there is one. */
    int published() {
        return published;
    }

    void published(int version) {
        published = version;
    }

    void closes(int about, LocalDate day) {
        lastDays.put(about, day);
    }

    void dayIsOver() {
        lastDays.replaceAll((_, day) -> day.equals(Story.TODAY) ? Story.TODAY.minusDays(1) : day);
    }

    boolean open(int about) {
        var day = lastDays.get(about);
        return day == null || !day.isBefore(Story.TODAY);
    }

    /** Why nothing is signed off. */
    List<String> unanswered() {
        return said.stream()
                .filter(Said::waits)
                .map(waiting -> "comment " + waiting.id + " is " + waiting.state)
                .toList();
    }

    /** What everyone may read. */
    List<String> shown() {
        return said.stream()
                .filter(each -> each.state == CommentState.ADMITTED && each.mayBeShown)
                .map(each -> each.id.toString())
                .toList();
    }

    /** The last one, the first one, one between, or the first one that waits. */
    @Nullable Said picked(int variant) {
        if (said.isEmpty()) {
            return null;
        }
        return switch (variant) {
            case 0 -> said.getLast();
            case 1 -> said.getFirst();
            case 2 -> said.get(said.size() / 2);
            default -> said.stream().filter(Said::waits).findFirst().orElse(said.getFirst());
        };
    }

    /** Against admitting, refusing or answering it, by somebody who has the role. */
    List<String> against(AssessmentCommand command, @Nullable Said comment, String person) {
        if (comment == null) {
            return List.of("nobody has said anything");
        }
        var is = "it is " + comment.state;
        return switch (command) {
            case ADMIT -> new Reasons().unless(comment.state != CommentState.ADMITTED, is).all();
            case REFUSE -> new Reasons().unless(comment.state == CommentState.RECEIVED, is).all();
            case ANSWER ->
                    new Reasons()
                            .unless(comment.state == CommentState.ADMITTED, is)
                            .unless(
                                    !comment.moderators.contains(person),
                                    person + " has moderated it")
                            .all();
            case ERASE -> List.of();
            default -> throw new AssertionError(command + " is about no comment");
        };
    }
}
