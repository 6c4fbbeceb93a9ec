package org.dueregard.actionplan.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for programmes, their strands and what is found of them. */
final class ProgrammeRules {
    private static final String REPORT = "report 06a of 2005";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Period SHORTEST = Period.ofDays(7);

    private ProgrammeRules() {}

    static List<Violation> begin(NewProgramme asked) {
        var violations = new ArrayList<Violation>();
        var from = asked.implementationFrom();
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            violations.add(
                    Violation.at(
                            "/implementationFrom",
                            "Is a day from " + EARLIEST + " to " + LATEST + "."));
        } else if (from.plus(asked.stocktakeEvery()).isBefore(from.plus(SHORTEST))) {
            violations.add(
                    Violation.at("/stocktakeEvery", "Stock is taken once a week at the most."));
        }
        return violations;
    }

    /**
     * Each strand is a member's of the programme's board; joint leads are in the documents, and one
     * of them may be named first.
     *
     * @param seated those of the posts that sit on the board today
     */
    static List<Violation> lead(Leads leads, Set<String> seated) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var i = 0; i < leads.posts().size(); i++) {
            var post = leads.posts().get(i);
            if (!seen.add(post)) {
                violations.add(Violation.at("/leads/" + i, "Is named already."));
            }
            if (!seated.contains(post)) {
                violations.add(
                        Violation.at(
                                "/leads/" + i,
                                "The post "
                                        + post
                                        + " does not sit on the programme's board today.",
                                REPORT + ", paragraph 4"));
            }
        }
        if (leads.primary() != null && !leads.posts().contains(leads.primary())) {
            violations.add(Violation.at("/primary", "Is one of the leads."));
        }
        return violations;
    }

    static List<Violation> highlight(String name, List<String> present) {
        return present.stream().anyMatch(name::equalsIgnoreCase)
                ? List.of(Violation.at("/name", "Is noted already."))
                : List.of();
    }

    /**
     * A name that is a strand's own needs no decision.
     *
     * @param own the strand whose name it is; null where there is none
     * @param known whether the strand that is meant is one of the programme
     */
    static List<Violation> reconcile(@Nullable Strand own, @Nullable String strand, boolean known) {
        var violations = new ArrayList<Violation>();
        if (own != null) {
            violations.add(
                    Violation.at("", "It is the name of the strand " + own.code() + " already."));
        }
        if (strand != null && !known) {
            violations.add(Violation.at("/strand", "The programme has no strand " + strand + "."));
        }
        return violations;
    }

    /** From implementation on, with points that lead forward and no further than its date. */
    static List<Violation> aim(NewMilestone asked, LocalDate implementationFrom) {
        var violations = new ArrayList<Violation>();
        if (asked.due().isPassedOn(implementationFrom)) {
            violations.add(
                    Violation.at(
                            "/due",
                            "Implementation begins on " + implementationFrom + ", not before.",
                            REPORT + ", paragraph 27"));
        }
        LocalDate earlier = null;
        for (var i = 0; i < asked.trajectory().size(); i++) {
            var day = asked.trajectory().get(i).day();
            if (earlier != null && !day.isAfter(earlier)) {
                violations.add(
                        Violation.at(
                                "/trajectory/" + i + "/day", "Is later than the one before it."));
            }
            if (asked.due().isPassedOn(day)) {
                violations.add(
                        Violation.at(
                                "/trajectory/" + i + "/day", "Is not after the milestone's date."));
            }
            earlier = day;
        }
        return violations;
    }

    static List<Violation> move(StrandMilestone milestone, DueDate to) {
        var violations = new ArrayList<Violation>();
        if (milestone.metOn() != null) {
            violations.add(Violation.at("", "It was met on " + milestone.metOn() + "."));
        }
        if (milestone.trajectory().stream().anyMatch(each -> to.isPassedOn(each.day()))) {
            violations.add(Violation.at("/due", "Its trajectory leads further than that."));
        }
        return violations;
    }

    static List<Violation> meet(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? List.of(Violation.at("/metOn", "It is met today or was met earlier."))
                : List.of();
    }

    /**
     * Stock is taken from implementation on, each time later than before; what is not on course
     * ends with something to put right.
     */
    static List<Violation> takeStock(
            NewStocktake asked, Strand strand, LocalDate implementationFrom, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (asked.heldOn().isAfter(today)) {
            violations.add(
                    Violation.at(
                            "/heldOn", "Is recorded when it has been held, today or earlier."));
        }
        if (!asked.heldOn().isAfter(implementationFrom)) {
            violations.add(
                    Violation.at(
                            "/heldOn",
                            "Implementation begins on "
                                    + implementationFrom
                                    + "; stock is taken after that.",
                            REPORT + ", paragraph 27"));
        }
        strand.latest()
                .filter(last -> !asked.heldOn().isAfter(last.heldOn()))
                .ifPresent(
                        last ->
                                violations.add(
                                        Violation.at(
                                                "/heldOn",
                                                "Stock was taken last on "
                                                        + last.heldOn()
                                                        + "; this is later.")));
        if (asked.rating() == Rating.BLUE) {
            violations.add(
                    Violation.at("/rating", "A strand is red, amber or green; blue is complete."));
        }
        if (asked.rating() != Rating.GREEN && asked.correctiveActions().isEmpty()) {
            violations.add(
                    Violation.at(
                            "/correctiveActions", "What is not green has something to put right."));
        }
        for (var i = 0; i < asked.correctiveActions().size(); i++) {
            if (asked.correctiveActions().get(i).dueOn().isBefore(asked.heldOn())) {
                violations.add(
                        Violation.at(
                                "/correctiveActions/" + i + "/dueOn",
                                "Is due on the day of the stocktake or later."));
            }
        }
        violations.addAll(readings(asked, strand));
        return violations;
    }

    private static List<Violation> readings(NewStocktake asked, Strand strand) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < asked.readings().size(); i++) {
            var reading = asked.readings().get(i);
            var on =
                    strand.milestones().stream()
                            .filter(each -> Objects.equals(each.id(), reading.milestone()))
                            .anyMatch(each -> each.hasPointOn(reading.day()));
            if (!on) {
                violations.add(
                        Violation.at(
                                "/readings/" + i,
                                "The strand has no milestone with a trajectory point on that day."));
            }
            if (reading.day().isAfter(asked.heldOn())) {
                violations.add(
                        Violation.at("/readings/" + i + "/day", "Is not after the stocktake."));
            }
        }
        return violations;
    }
}
