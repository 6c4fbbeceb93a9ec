package org.dueregard.actionplan.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every reference; a number that a section has once used is never given again. */
@ApplicationScoped
class References implements PanacheRepositoryBase<ActionReference, ActionReference.Key> {

    Map<UUID, ActionReference> of(String plan) {
        return list("key.planCode = ?1", plan).stream()
                .collect(Collectors.toMap(ActionReference::action, each -> each));
    }

    /** Gives a reference to each action that has none yet, in the order of the plan. */
    Map<UUID, ActionReference> given(String plan, int edition, List<PlannedAction> actions) {
        var references = new HashMap<>(of(plan));
        var last = new HashMap<String, Integer>();
        references
                .values()
                .forEach(each -> last.merge(each.section(), each.number(), Integer::max));
        for (var planned : actions) {
            var action = planned.action().action().id();
            if (!references.containsKey(action)) {
                var number = last.merge(planned.section(), 1, Integer::sum);
                var reference =
                        new ActionReference(
                                new ActionReference.Key(plan, action),
                                planned.section(),
                                number,
                                edition);
                persist(reference);
                references.put(action, reference);
            }
        }
        return references;
    }
}
