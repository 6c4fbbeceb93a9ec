package org.dueregard.actionplan.action;

import static org.dueregard.actionplan.action.ActionState.ACTIVE;
import static org.dueregard.actionplan.action.ActionState.AGREED;
import static org.dueregard.actionplan.action.ActionState.COMPLETE;
import static org.dueregard.actionplan.action.ActionState.COMPLETION_REQUESTED;
import static org.dueregard.actionplan.action.ActionState.DECLINED;
import static org.dueregard.actionplan.action.ActionState.DRAFT;
import static org.dueregard.actionplan.action.ActionState.ON_HOLD;
import static org.dueregard.actionplan.action.ActionState.PROPOSED;
import static org.dueregard.actionplan.action.ActionState.SUPERSEDED;
import static org.dueregard.actionplan.action.ActionState.WITHDRAWN;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves an action from one state to another. Only {@link Action} calls it. */
public enum ActionTransition {
    PROPOSE("proposed to a post"),
    ACCEPT("accepted"),
    DECLINE("declined"),
    START("started"),
    HOLD("put on hold"),
    RESUME("resumed"),
    REQUEST_COMPLETION("offered for completion"),
    CONFIRM_COMPLETION("decided complete"),
    REFUSE_COMPLETION("refused completion"),
    REOPEN("reopened"),
    WITHDRAW("withdrawn"),
    SUPERSEDE("superseded");

    private final String participle;

    ActionTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    ActionState from(ActionState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "An action that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case PROPOSE -> new Arrow(Set.of(DRAFT, PROPOSED, DECLINED), PROPOSED);
            case ACCEPT -> new Arrow(Set.of(PROPOSED), AGREED);
            case DECLINE -> new Arrow(Set.of(PROPOSED), DECLINED);
            case START -> new Arrow(Set.of(AGREED), ACTIVE);
            case HOLD -> new Arrow(Set.of(ACTIVE), ON_HOLD);
            case RESUME -> new Arrow(Set.of(ON_HOLD), ACTIVE);
            case REQUEST_COMPLETION -> new Arrow(Set.of(ACTIVE), COMPLETION_REQUESTED);
            case CONFIRM_COMPLETION -> new Arrow(Set.of(COMPLETION_REQUESTED), COMPLETE);
            case REFUSE_COMPLETION -> new Arrow(Set.of(COMPLETION_REQUESTED), ACTIVE);
            case REOPEN -> new Arrow(Set.of(COMPLETE), ACTIVE);
            case WITHDRAW ->
                    new Arrow(
                            Set.of(DRAFT, PROPOSED, AGREED, DECLINED, ACTIVE, ON_HOLD), WITHDRAWN);
            case SUPERSEDE ->
                    new Arrow(
                            Set.of(DRAFT, PROPOSED, AGREED, DECLINED, ACTIVE, ON_HOLD), SUPERSEDED);
        };
    }

    private record Arrow(Set<ActionState> from, ActionState to) {}
}
