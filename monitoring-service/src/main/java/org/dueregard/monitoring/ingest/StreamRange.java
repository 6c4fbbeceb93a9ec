package org.dueregard.monitoring.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Of which messages a batch is made: those of its dataset and source from one offset of a partition
 * to another. Messages of others may lie between them.
 */
@Embeddable
public record StreamRange(
        @Column(name = "stream_topic") String topic,
        @Column(name = "stream_partition") Integer partition,
        @Column(name = "stream_first_offset") Long firstOffset,
        @Column(name = "stream_last_offset") Long lastOffset) {}
