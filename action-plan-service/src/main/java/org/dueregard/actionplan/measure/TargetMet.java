package org.dueregard.actionplan.measure;

/** Whether monitoring-service finds a target met. */
public enum TargetMet {
    YES,
    NO,
    NOT_COMPUTABLE,
    NO_TARGET
}
