package org.dueregard.monitoring.tables;

/**
 * Why a cell has no value: the shorthand of the Government Analysis Function's guidance on
 * releasing statistics in spreadsheets. A cell that simply has none is null and written empty.
 */
public enum Missing {
    /** Suppressed, so that nobody is recognised. */
    CONFIDENTIAL("[c]", "hidden, so that nobody is recognised"),
    /** There should be one, and nobody has it. */
    NOT_AVAILABLE("[x]", "not available"),
    /** There can be none. */
    NOT_APPLICABLE("[z]", "not applicable");

    private final String marker;
    private final String meaning;

    Missing(String marker, String meaning) {
        this.marker = marker;
        this.meaning = meaning;
    }

    public String marker() {
        return marker;
    }

    public String meaning() {
        return meaning;
    }
}
