package org.dueregard.monitoring.analysis.web;

import java.util.Locale;

/** Figures as they stand in a sentence. */
final class Words {
    private Words() {}

    static String number(double value) {
        return String.format(Locale.UK, Math.abs(value) >= 10 ? "%,.1f" : "%.2f", value);
    }
}
