package org.dueregard.actionplan.action;

/** At which level of the organisation an action is to be done: responsibilities differ by level. */
public enum ResponsibilityLevel {
    EVERYONE,
    TEAM_LEADER,
    SENIOR_MANAGER,
    STRATEGIC_LEADER
}
