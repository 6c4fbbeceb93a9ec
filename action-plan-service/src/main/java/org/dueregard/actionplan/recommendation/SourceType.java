package org.dueregard.actionplan.recommendation;

/** Who makes recommendations. */
public enum SourceType {
    TRIBUNAL,
    EHRC,
    INQUIRY,
    INSPECTORATE,
    REVIEW,
    AUDIT,
    RESEARCH
}
