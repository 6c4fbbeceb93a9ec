package org.dueregard.actionplan.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * How an action comes along: what is said of it, the rating that its owner declares, the return
 * that says nothing of it, the target that was missed, and the actions whose progress it waits for.
 */
@Embeddable
class Progress {
    /** How many statements there are, so that lists need not load them. */
    @Column(name = "progress_statements")
    private int stated;

    /** When a return fell due that tells nothing of it; null where none is missing. */
    private @Nullable LocalDate returnMissedOn;

    @Embedded private @Nullable Declaration declaration;
    private boolean targetMissed;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("statedAt, id")
    private List<ProgressStatement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "action_prerequisite", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "prerequisite_id")
    private Set<UUID> prerequisites = new HashSet<>();

    /** Whatever return was missing is made good by it. */
    void add(ProgressStatement statement) {
        statements.add(statement);
        stated = statements.size();
        returnMissedOn = null;
    }

    /** Declares a rating, or with null takes back what was declared. */
    void declare(@Nullable Rating rating, @Nullable String reason) {
        declaration = rating == null ? null : new Declaration(rating, reason);
    }

    void assessTarget(boolean missed) {
        targetMissed = missed;
    }

    void miss(LocalDate dueOn) {
        returnMissedOn = dueOn;
    }

    void waitFor(UUID action) {
        prerequisites.add(action);
    }

    ProgressStatement statement(UUID statement) {
        return statements.stream()
                .filter(each -> each.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("progress statement", statement));
    }

    @Nullable ProgressStatement lastStatement() {
        return statements.isEmpty() ? null : statements.getLast();
    }

    @Nullable Rating declaredRating() {
        return declaration == null ? null : declaration.rating();
    }

    @Nullable String declaredReason() {
        return declaration == null ? null : declaration.reason();
    }

    boolean isTargetMissed() {
        return targetMissed;
    }

    boolean isReturnMissing() {
        return returnMissedOn != null;
    }

    @Nullable LocalDate returnMissedOn() {
        return returnMissedOn;
    }

    List<ProgressStatement> statements() {
        return statements;
    }

    Set<UUID> prerequisites() {
        return prerequisites;
    }
}
