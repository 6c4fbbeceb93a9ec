package org.dueregard.actionplan.demand.messaging;

/** Names under which events are marked as done; within one, the order of a subject holds. */
final class Consumed {
    static final String ASSESSMENTS = "assessment-demands";
    static final String MONITORING = "monitoring-demands";

    private Consumed() {}
}
