package org.dueregard.monitoring.releases;

import static org.dueregard.monitoring.releases.ReleaseState.DISCARDED;
import static org.dueregard.monitoring.releases.ReleaseState.DRAFT;
import static org.dueregard.monitoring.releases.ReleaseState.PRESENTED;
import static org.dueregard.monitoring.releases.ReleaseState.PUBLISHED;

import java.util.EnumSet;
import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What can happen to a release. */
public enum ReleaseTransition {
    /** A body has seen it. */
    PRESENT,
    /** Somebody other than its composer makes it public. */
    PUBLISH,
    /** It is given up; another one is composed where one is wanted. */
    DISCARD;

    /** The state after this transition, or a refusal that says from where it is possible. */
    ReleaseState from(ReleaseState present) {
        return switch (this) {
            case PRESENT -> to(PRESENTED, present, EnumSet.of(DRAFT));
            case PUBLISH -> to(PUBLISHED, present, EnumSet.of(DRAFT, PRESENTED));
            case DISCARD -> to(DISCARDED, present, EnumSet.of(DRAFT, PRESENTED));
        };
    }

    private ReleaseState to(ReleaseState next, ReleaseState present, Set<ReleaseState> allowed) {
        if (!allowed.contains(present)) {
            throw DomainException.illegalTransition(
                    "%s is possible from %s; this release is %s."
                            .formatted(this, allowed, present));
        }
        return next;
    }
}
