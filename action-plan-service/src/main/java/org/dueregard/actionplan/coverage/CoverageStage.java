package org.dueregard.actionplan.coverage;

/** What has happened with a member of a population; none of them follows from another. */
public enum CoverageStage {
    CONTACTED("Contacted"),
    /** Support, such as a visit, was offered. */
    OFFERED("Support offered"),
    SUPPORTED("Supported"),
    /** It was asked for its return. */
    ASKED("Asked"),
    PROMISED("Promised"),
    RECEIVED("Received");

    private final String words;

    CoverageStage(String words) {
        this.words = words;
    }

    /** As a reader is told. */
    public String words() {
        return words;
    }
}
