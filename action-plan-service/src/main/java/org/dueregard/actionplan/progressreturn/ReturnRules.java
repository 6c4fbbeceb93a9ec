package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for templates, and for returns before they are written and handed in. */
final class ReturnRules {
    private static final String EVERY_ACTION =
            "Chairs report the progress of individual actions (report 8 of 2002, para 5)";

    private ReturnRules() {}

    /** A template asks for each thing once, and never without a statement. */
    static List<Violation> adopt(List<TemplatePart> parts) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<LinePart>();
        for (var i = 0; i < parts.size(); i++) {
            if (!seen.add(parts.get(i).part())) {
                violations.add(Violation.at("/parts/" + i + "/part", "It asks for that already."));
            }
        }
        if (parts.stream()
                .noneMatch(each -> each.part() == LinePart.STATEMENT && each.required())) {
            violations.add(
                    Violation.at("/parts", "A template requires a STATEMENT.", EVERY_ACTION));
        }
        return violations;
    }

    /** A return is made when its period has begun. */
    static List<Violation> make(LocalDate periodFrom, LocalDate today) {
        return periodFrom.isAfter(today)
                ? List.of(Violation.at("/dueOn", "Its period begins on " + periodFrom + "."))
                : List.of();
    }

    /**
     * A line tells of an action of the group, once, and of no better rating than is computed.
     *
     * @param actions of which it may tell, by their ids
     */
    static List<Violation> write(
            List<NewLine> lines,
            Map<UUID, Action> actions,
            ReturnTemplate template,
            LocalDate day) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var at = "/lines/" + i;
            var action = actions.get(line.action());
            if (!seen.add(line.action())) {
                violations.add(Violation.at(at + "/action", "Another line tells of this action."));
            }
            if (action == null) {
                violations.add(
                        Violation.at(
                                at + "/action",
                                "It is no action of the group that was open on " + day + "."));
            } else {
                violations.addAll(rate(line.rating(), action.computedRating(day), at));
            }
            violations.addAll(asked(line, template, at));
        }
        return violations;
    }

    private static List<Violation> asked(NewLine line, ReturnTemplate template, String at) {
        var said =
                Map.of(
                        LinePart.STATEMENT, line.statement() != null,
                        LinePart.PROGRESS, line.progress() != null,
                        LinePart.RATING, line.rating() != null,
                        LinePart.NEXT_STEPS, line.nextSteps() != null);
        return Arrays.stream(LinePart.values())
                .filter(part -> said.getOrDefault(part, false) && !template.asksFor(part))
                .map(
                        part ->
                                Violation.at(
                                        at + "/" + field(part),
                                        "Version "
                                                + template.number()
                                                + " of the template does not ask for it."))
                .toList();
    }

    /** Complete is for a body to say; else worse than is computed may be declared, never better. */
    private static List<Violation> rate(@Nullable Rating rating, Rating computed, String at) {
        return rating != null && rating.compareTo(computed) < 0
                ? List.of(
                        Violation.at(
                                at + "/rating",
                                "The computed rating is "
                                        + computed
                                        + "; only that or a worse one can be declared."))
                : List.of();
    }

    /**
     * A return tells all that its template requires of every action of the group that was open.
     *
     * @param secretariat the post that is to answer it; null where none is
     */
    static List<Violation> submit(
            List<ReturnLine> lines,
            List<Action> open,
            ReturnTemplate template,
            @Nullable String secretariat) {
        var told = lines.stream().map(ReturnLine::actionId).collect(Collectors.toSet());
        var violations = new ArrayList<>(omitted(open, told));
        for (var i = 0; i < lines.size(); i++) {
            for (var part : LinePart.values()) {
                if (template.requires(part) && !lines.get(i).has(part)) {
                    violations.add(
                            Violation.at(
                                    "/lines/" + i + "/" + field(part),
                                    "The template asks for it, of \""
                                            + lines.get(i).title()
                                            + "\"."));
                }
            }
        }
        if (secretariat == null) {
            violations.add(
                    Violation.at(
                            "",
                            "No secretariat sits on the group, so that nobody could acknowledge the return; admit one."));
        }
        return violations;
    }

    private static List<Violation> omitted(List<Action> open, Set<UUID> told) {
        return open.stream()
                .filter(action -> !told.contains(action.id()))
                .map(
                        action ->
                                Violation.at(
                                        "/lines",
                                        "It tells nothing of \""
                                                + action.title()
                                                + "\" ("
                                                + action.id()
                                                + ").",
                                        EVERY_ACTION))
                .toList();
    }

    private static String field(LinePart part) {
        return switch (part) {
            case STATEMENT -> "statement";
            case PROGRESS -> "progress";
            case RATING -> "rating";
            case NEXT_STEPS -> "nextSteps";
        };
    }
}
