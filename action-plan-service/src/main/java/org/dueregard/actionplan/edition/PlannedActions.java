package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.Initiatives;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.source.AssessmentStanding;
import org.dueregard.actionplan.source.AssessmentStandings;

/** The actions of a plan that the public may see, as they stood on a day, in the plan's order. */
@ApplicationScoped
class PlannedActions {
    private final EntityManager database;
    private final Initiatives initiatives;
    private final AssessmentStandings assessments;

    PlannedActions(
            EntityManager database, Initiatives initiatives, AssessmentStandings assessments) {
        this.database = database;
        this.initiatives = initiatives;
        this.assessments = assessments;
    }

    /** Neither drafts nor what has left the plan, nor what comes from an undecided assessment. */
    List<PlannedAction> on(LocalDate day, Plan plan) {
        var carrying = new LinkedHashMap<UUID, List<Initiative>>();
        for (var initiative : initiatives.of(plan)) {
            for (var action : initiative.actions().stream().sorted().toList()) {
                carrying.computeIfAbsent(action, _ -> new ArrayList<>()).add(initiative);
            }
        }
        var actions = whole(carrying.keySet());
        return carrying.entrySet().stream()
                .flatMap(
                        each ->
                                PastAction.on(
                                        day, Objects.requireNonNull(actions.get(each.getKey())))
                                        .filter(this::isShown)
                                        .map(action -> planned(action, each.getValue()))
                                        .stream())
                .toList();
    }

    private boolean isShown(PastAction past) {
        var standing =
                past.state().isOpen() && past.state() != ActionState.DRAFT || past.isComplete();
        return standing && past.action().isPublic(isSignedOff(past.action()));
    }

    private boolean isSignedOff(Action action) {
        var origin = action.origin();
        return origin.type() == OriginType.MITIGATION
                && origin.assessmentId() != null
                && origin.assessmentVersion() != null
                && assessments
                        .of(origin.assessmentId(), origin.assessmentVersion())
                        .map(AssessmentStanding::isSignedOff)
                        .orElse(false);
    }

    private static PlannedAction planned(PastAction action, List<Initiative> carried) {
        return new PlannedAction(
                carried.getFirst().section(),
                carried.stream().map(Initiative::code).toList(),
                action);
    }

    /** With milestones and deeds, in few queries however many there are. */
    private Map<UUID, Action> whole(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        fetched("schedule.milestones", ids);
        return fetched("history.deeds", ids).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }

    private List<Action> fetched(String part, Collection<UUID> ids) {
        return database.createQuery(
                        "select distinct a from Action a left join fetch a."
                                + part
                                + " where a.id in :ids",
                        Action.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
