package org.dueregard.actionplan.action;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All groups in whose plans an action stands, whichever feature knows of them. */
@ApplicationScoped
class GroupsOfActions {
    private final List<ActionGroups> sources;

    GroupsOfActions(@All List<ActionGroups> sources) {
        this.sources = sources;
    }

    Set<String> of(UUID action) {
        return sources.stream()
                .flatMap(each -> each.of(action).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
