package org.dueregard.actionplan.action.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.action.Originating;
import org.dueregard.actionplan.source.TargetStandings;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/**
 * A period of a target has closed: the actions that are measured by its indicator are amber at best
 * while a target of it is missed. What cannot be computed changes nothing.
 */
@ApplicationScoped
class TargetAssessedConsumer implements EventConsumer<TargetAssessedConsumer.TargetAssessed> {
    private final TargetStandings standings;
    private final Originating originating;

    TargetAssessedConsumer(TargetStandings standings, Originating originating) {
        this.standings = standings;
        this.originating = originating;
    }

    record TargetAssessed(String targetId, String indicatorId, String period, Met met) {
        enum Met {
            YES,
            NO,
            NOT_COMPUTABLE,
            NO_TARGET
        }
    }

    @Override
    public String name() {
        return "target-ratings";
    }

    @Override
    public String type() {
        return "org.dueregard.monitoring.target.assessed.v1";
    }

    @Override
    public Class<TargetAssessed> dataType() {
        return TargetAssessed.class;
    }

    @Override
    public void on(ReceivedEvent<TargetAssessed> event) {
        var told = event.data();
        switch (told.met()) {
            case YES, NO -> {
                var missed = told.met() == TargetAssessed.Met.NO;
                standings.told(told.targetId(), told.indicatorId(), missed);
                originating.targetAssessed(
                        told.indicatorId(),
                        standings.isMissed(told.indicatorId()),
                        "The target "
                                + told.targetId()
                                + " was "
                                + (missed ? "missed" : "met")
                                + " in "
                                + told.period()
                                + ".");
            }
            case NOT_COMPUTABLE, NO_TARGET -> {
                // Nothing is known that could speak for or against an action.
            }
        }
    }
}
