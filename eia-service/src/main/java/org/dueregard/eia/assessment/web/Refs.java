package org.dueregard.eia.assessment.web;

/** The form of the short names that authors give, such as {@code I3}. */
final class Refs {
    static final String FORM = "[A-Za-z][A-Za-z0-9-]{0,31}";

    private Refs() {}
}
