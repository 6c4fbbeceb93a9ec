package org.dueregard.actionplan.coverage;

/** What was received from a member of a population, as the public list shows it. */
public record Received(CoverageMark mark, String returnType, String memberName) {}
