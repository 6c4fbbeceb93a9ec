package org.dueregard.actionplan.action;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where an action stands. */
public enum ActionState {
    /** Being written; nobody has been asked. */
    DRAFT,
    /** A post has been asked to own it. */
    PROPOSED,
    /** The post owns it; work has not begun. */
    AGREED,
    /** The post will not own it; another is to be found. */
    DECLINED,
    ACTIVE,
    ON_HOLD,
    /** The owner says that it is done; a body has yet to decide. */
    COMPLETION_REQUESTED,
    COMPLETE,
    WITHDRAWN,
    /** Another action has taken its place. */
    SUPERSEDED;

    /** Whether something is still to be done about it, if only to find an owner. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, PROPOSED, AGREED, DECLINED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED -> true;
            case COMPLETE, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** Whether it binds the post that it names: a post that has declined is free of it. */
    public boolean bindsPost() {
        return isOpen() && this != DECLINED;
    }

    /** Whether a post has taken it on and is not done with it. */
    public boolean isInHand() {
        return isOpen() && !isBeforeAgreement();
    }

    /** Whether no post has taken it on yet. */
    boolean isBeforeAgreement() {
        return switch (this) {
            case DRAFT, PROPOSED, DECLINED -> true;
            case AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED, COMPLETE, WITHDRAWN, SUPERSEDED ->
                    false;
        };
    }

    /** Whether a later version of its source may take its place without undoing work. */
    public boolean isBeforeStart() {
        return switch (this) {
            case DRAFT, PROPOSED, AGREED, DECLINED -> true;
            case ACTIVE, ON_HOLD, COMPLETION_REQUESTED, COMPLETE, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    /** Whether it can take the place of another: somebody answers for it, has done, or is to. */
    boolean canSucceed() {
        return switch (this) {
            case DRAFT, PROPOSED, AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED, COMPLETE -> true;
            case DECLINED, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    static Set<ActionState> open() {
        return those(ActionState::isOpen);
    }

    static Set<ActionState> binding() {
        return those(ActionState::bindsPost);
    }

    /** Those in which a post has taken it on and is not done with it. */
    public static Set<ActionState> inHand() {
        return those(ActionState::isInHand);
    }

    static Set<ActionState> beforeStart() {
        return those(ActionState::isBeforeStart);
    }

    private static Set<ActionState> those(Predicate<ActionState> condition) {
        return Arrays.stream(values()).filter(condition).collect(Collectors.toUnmodifiableSet());
    }
}
