package org.dueregard.monitoring.ingest;

import jakarta.persistence.Embeddable;

/**
 * What became of the rows of a batch: {@code received = accepted + duplicate + corrected +
 * withdrawn + rejected}.
 *
 * @param accepted records that were not known before
 * @param duplicate records that are known with the same content, or in a later version
 * @param corrected records whose content a higher version has replaced
 * @param withdrawn records that a withdrawal has taken out of every count
 * @param rejected rows set aside with what is wrong with them
 * @param repeats rows without an id that equal an earlier row of the file; each is a record of its
 *     own
 * @param withoutUnit records whose place is not recorded or lies outside; they are kept
 */
@Embeddable
public record Receipt(
        int received,
        int accepted,
        int duplicate,
        int corrected,
        int withdrawn,
        int rejected,
        int repeats,
        int withoutUnit) {}
