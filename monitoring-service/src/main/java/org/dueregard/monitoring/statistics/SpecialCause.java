package org.dueregard.monitoring.statistics;

/** What the rules of NHS England's Making Data Count say of a point of an XmR chart. */
public enum SpecialCause {
    NONE("Common Cause"),
    ABOVE_UPPER_LIMIT("Above UCL"),
    BELOW_LOWER_LIMIT("Below LCL"),
    SEVEN_RISING("7 Point Trend (Increasing)"),
    SEVEN_FALLING("7 Point Trend (Decreasing)"),
    TWO_OF_THREE_HIGH("2 in 3 Above CL"),
    TWO_OF_THREE_LOW("2 in 3 Below CL"),
    SEVEN_ABOVE("7 Points Above CL"),
    SEVEN_BELOW("7 Points Below CL");

    private final String label;

    SpecialCause(String label) {
        this.label = label;
    }

    /** The label that analysts know from NHSRplotthedots. */
    public String label() {
        return label;
    }
}
