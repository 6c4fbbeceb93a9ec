package org.dueregard.monitoring.retention;

import java.util.List;

/**
 * Records that are to be erased.
 *
 * @param lawfulBasis such as {@code UK GDPR Article 17(1)(c)}
 */
public record NewErasure(
        String dataset, String source, List<String> recordIds, String lawfulBasis, String reason) {
    public NewErasure {
        recordIds = List.copyOf(recordIds);
    }
}
