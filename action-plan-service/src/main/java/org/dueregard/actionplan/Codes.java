package org.dueregard.actionplan;

/** Readable codes, such as {@code SS-OWNER}: how they look in requests. */
public final class Codes {
    public static final String PATTERN = "[A-Z0-9][A-Z0-9-]{1,59}";
    public static final String MESSAGE =
            "is a code of capital letters, digits and hyphens, such as SS-OWNER";

    private Codes() {}
}
