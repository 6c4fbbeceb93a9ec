package org.dueregard.actionplan.naming;

/** What a name stands for. */
public record Target(TargetType type, String code) {}
