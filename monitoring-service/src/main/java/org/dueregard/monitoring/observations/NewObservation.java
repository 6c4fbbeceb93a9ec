package org.dueregard.monitoring.observations;

import org.dueregard.platform.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file.
 *
 * @param version a higher one corrects; a withdrawal has one too
 * @param said null for a withdrawal
 */
public record NewObservation(long line, String reference, long version, @Nullable Said said) {

    /** Equal digests are equal contents. */
    String digest() {
        return said == null ? Observation.WITHDRAWN : CanonicalJson.of(said).sha256();
    }
}
