package org.dueregard.eia.assessment;

import org.dueregard.platform.problem.Violation;

/** Something that a draft still lacks, and the rule that asks for it. */
public record Gap(String rule, Violation violation) {}
