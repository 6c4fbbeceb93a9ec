package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Filing;
import org.dueregard.actionplan.action.NewMilestone;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.Place;
import org.dueregard.actionplan.plan.Placement;
import org.dueregard.actionplan.plan.Places;
import org.dueregard.actionplan.plan.Placing;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What one row would do, and everything that is wrong with it. */
@ApplicationScoped
class RowCheck {
    private final Filing filing;
    private final Placing placing;

    RowCheck(Filing filing, Placing placing) {
        this.filing = filing;
        this.placing = placing;
    }

    /** What becomes of a row. */
    enum Effect {
        DRAFTED,
        CHANGED,
        UNCHANGED,
        FAULTY
    }

    /**
     * A row that was looked at.
     *
     * @param action the id of the action that it is about; null for one to be drafted
     */
    record Checked(
            ActionRow row, @Nullable UUID action, Effect effect, List<Violation> violations) {
        /** The same row, of which something could not be read. */
        Checked faulty() {
            return new Checked(row, action, Effect.FAULTY, violations);
        }
    }

    /**
     * @param present what stands there; null where nothing does
     * @param places what there is of the initiatives that the row names
     */
    Checked check(ActionRow row, @Nullable Present present, Places places) {
        return present == null ? draft(row, places) : change(row, present, places);
    }

    /** An action as it stands, with what it carries and what has its place. */
    record Present(Action action, List<Placement> initiatives, @Nullable String supersededBy) {}

    private Checked draft(ActionRow row, Places places) {
        var violations = new ArrayList<Violation>();
        if (isId(row.reference())) {
            violations.add(
                    Violation.at(
                            "/reference",
                            "There is no action with this id; a new one is known by a reference of its own."));
        }
        if (row.state() != null && row.state() != ActionState.DRAFT) {
            violations.add(Violation.at("/state", "What comes in is a DRAFT."));
        }
        if (row.milestones().stream().anyMatch(each -> each.metOn() != null)) {
            violations.add(Violation.at("/milestones", "The owner says that a milestone was met."));
        }
        violations.addAll(
                filing.unlessDraftable(row.outline(), row.origin(), added(row.milestones())));
        violations.addAll(placed(row, row.initiatives(), places));
        return checked(row, null, violations, Effect.DRAFTED);
    }

    private Checked change(ActionRow row, Present present, Places places) {
        var action = present.action();
        var violations = new ArrayList<>(kept(row, present));
        var terms = filing.terms(row.outline());
        var sameTerms = terms != null && terms.equals(action.terms());
        var added = newMilestones(row, action);
        var placements = newPlacements(row, present);
        var superseding = row.supersededBy() != null && present.supersededBy() == null;
        if (!sameTerms || !added.isEmpty()) {
            violations.addAll(filing.unlessRedraftable(action, row.outline(), added(added)));
        }
        violations.addAll(placed(row, placements, places));
        var same = sameTerms && added.isEmpty() && placements.isEmpty() && !superseding;
        return checked(row, action.id(), violations, same ? Effect.UNCHANGED : Effect.CHANGED);
    }

    /** What a file does not change, it says as it is. */
    private List<Violation> kept(ActionRow row, Present present) {
        var action = present.action();
        var violations = new ArrayList<Violation>();
        var origin = action.origin();
        if (row.origin().type() != origin.type()) {
            violations.add(Violation.at("/origin/type", "It comes from " + origin.type() + "."));
        }
        if (!row.origin().id().equals(origin.id())) {
            violations.add(Violation.at("/origin/id", "It comes from " + origin.id() + "."));
        }
        if (!Objects.equals(row.origin().period(), origin.period())) {
            violations.add(
                    Violation.at("/origin/period/from", "What it comes from does not change."));
        }
        if (row.state() != null && row.state() != action.state()) {
            violations.add(
                    Violation.at(
                            "/state",
                            "It is " + action.state() + "; a file does not decide on that."));
        }
        if (!row.milestones().containsAll(milestones(action))) {
            violations.add(
                    Violation.at(
                            "/milestones", "A file adds milestones; it moves and removes none."));
        }
        if (ImportRules.unlinks(present.initiatives(), row.initiatives())) {
            violations.add(
                    Violation.at("/initiatives", "A file adds initiatives; it removes none."));
        }
        if (present.supersededBy() != null && !present.supersededBy().equals(row.supersededBy())) {
            violations.add(
                    Violation.at("/supersededBy", present.supersededBy() + " has its place."));
        }
        return violations;
    }

    private List<Violation> placed(ActionRow row, List<Placement> placements, Places places) {
        var violations = new ArrayList<Violation>();
        for (var placement : placements) {
            var unopened =
                    places.unlessOpen(
                            placement.place(),
                            row.outline().lens(),
                            row.outline().businessArea(),
                            "/initiatives");
            violations.addAll(unopened);
            if (unopened.isEmpty() && placement.sameAs() != null) {
                violations.addAll(repeats(placement.place(), placement.sameAs(), places));
            }
        }
        return violations;
    }

    private List<Violation> repeats(Place repeating, String sameAs, Places places) {
        var one = places.require(repeating);
        var repeated = new Place(repeating.plan(), sameAs);
        var first = places.find(repeated);
        if (first.isEmpty()) {
            return List.of(
                    Violation.at("/initiatives", "There is no initiative " + repeated + "."));
        }
        return Objects.equals(one.sameAs(), first.map(Initiative::id).get())
                ? List.of()
                : placing.unlessRepeatable(one, first.get(), "/initiatives");
    }

    static List<FiledMilestone> newMilestones(ActionRow row, Action action) {
        var present = milestones(action);
        return row.milestones().stream().filter(each -> !present.contains(each)).toList();
    }

    static List<Placement> newPlacements(ActionRow row, Present present) {
        return row.initiatives().stream()
                .filter(each -> !present.initiatives().contains(each))
                .toList();
    }

    static List<NewMilestone> added(List<FiledMilestone> milestones) {
        return milestones.stream().map(FiledMilestone::added).toList();
    }

    private static List<FiledMilestone> milestones(Action action) {
        return action.milestones().stream().map(FiledMilestone::of).toList();
    }

    private static Checked checked(
            ActionRow row, @Nullable UUID action, List<Violation> violations, Effect effect) {
        return new Checked(row, action, violations.isEmpty() ? effect : Effect.FAULTY, violations);
    }

    private static boolean isId(String reference) {
        try {
            return UUID.fromString(reference).toString().equalsIgnoreCase(reference);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
