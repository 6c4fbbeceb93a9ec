package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.exchange.RowCheck.Present;
import org.dueregard.actionplan.plan.Placement;
import org.dueregard.actionplan.plan.Places;
import org.dueregard.actionplan.plan.Placing;
import org.dueregard.platform.TransactionLock;
import org.jspecify.annotations.Nullable;

/** The actions that there are, as files know them. */
@ApplicationScoped
class RegisteredActions {
    private final Actions actions;
    private final Placing placing;

    RegisteredActions(Actions actions, Placing placing) {
        this.actions = actions;
        this.placing = placing;
    }

    /**
     * One file after the other, until the transaction ends: two that carry the same initiatives
     * would otherwise come to each other's in whatever order their rows have.
     */
    void lock() {
        TransactionLock.hold(actions.getEntityManager(), "import of actions");
    }

    /** Those that are known by one of these, by what they are called here. */
    Map<String, Present> present(Collection<String> references) {
        var found = actions.knownAs(references);
        var presents = presents(found);
        var named = new HashMap<String, Present>();
        for (var present : presents) {
            named.put(ActionRow.reference(present.action()), present);
            named.put(present.action().id().toString(), present);
        }
        return named;
    }

    List<ActionRow> rows(List<Action> found) {
        return presents(found).stream()
                .map(each -> ActionRow.of(each.action(), each.initiatives(), each.supersededBy()))
                .toList();
    }

    /** What there is of the initiatives that these rows name. */
    Places places(List<ActionRow> rows) {
        return placing.known(
                rows.stream()
                        .flatMap(row -> row.initiatives().stream())
                        .flatMap(Placement::places)
                        .distinct()
                        .toList());
    }

    /** What was read or written is no longer kept in memory. */
    void forget() {
        actions.flush();
        actions.getEntityManager().clear();
    }

    private List<Present> presents(List<Action> found) {
        var placements = placing.of(found.stream().map(Action::id).toList());
        var successors =
                actions
                        .knownBy(
                                found.stream()
                                        .map(Action::supersededBy)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Action::id, ActionRow::reference));
        return found.stream()
                .map(
                        each ->
                                new Present(
                                        each,
                                        placements.getOrDefault(each.id(), List.of()),
                                        successor(each.supersededBy(), successors)))
                .toList();
    }

    private static @Nullable String successor(@Nullable UUID id, Map<UUID, String> references) {
        return id == null ? null : references.getOrDefault(id, id.toString());
    }
}
