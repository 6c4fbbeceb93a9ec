package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.UUID;

/**
 * The sum of the receipts of a large file's parts, as {@link Receipt} has them.
 *
 * @param batches the parts, in their order
 */
public record FileReceipt(
        long received,
        long accepted,
        long duplicate,
        long corrected,
        long withdrawn,
        long rejected,
        long repeats,
        long withoutUnit,
        List<UUID> batches) {
    public static final FileReceipt NOTHING = new FileReceipt(0, 0, 0, 0, 0, 0, 0, 0, List.of());
}
