package org.dueregard.actionplan.research;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves research from one state to another. Only {@link Research} calls it. */
public enum ResearchTransition {
    REPORT("reported"),
    ASK("asked for an answer"),
    ANSWER("answered"),
    IMPLEMENT("implemented");

    private final String participle;

    ResearchTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    ResearchState from(ResearchState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "Research that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case REPORT -> new Arrow(Set.of(ResearchState.COMMISSIONED), ResearchState.REPORTED);
            case ASK ->
                    new Arrow(
                            Set.of(ResearchState.RESPONDED, ResearchState.IMPLEMENTED),
                            ResearchState.REPORTED);
            case ANSWER ->
                    new Arrow(
                            Set.of(ResearchState.REPORTED, ResearchState.IMPLEMENTED),
                            ResearchState.RESPONDED);
            case IMPLEMENT ->
                    new Arrow(
                            Set.of(ResearchState.REPORTED, ResearchState.RESPONDED),
                            ResearchState.IMPLEMENTED);
        };
    }

    private record Arrow(Set<ResearchState> from, ResearchState to) {}
}
