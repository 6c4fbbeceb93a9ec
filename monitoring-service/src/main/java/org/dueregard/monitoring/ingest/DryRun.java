package org.dueregard.monitoring.ingest;

import java.util.List;

/**
 * What a batch would come to.
 *
 * @param periods months whose counts it would change
 * @param setAside the first rows that would be set aside
 */
public record DryRun(
        int definitionVersion,
        Receipt receipt,
        List<String> periods,
        List<QuarantinedRow> setAside) {
    public DryRun {
        periods = List.copyOf(periods);
        setAside = List.copyOf(setAside);
    }
}
