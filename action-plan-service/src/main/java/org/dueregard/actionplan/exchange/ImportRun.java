package org.dueregard.actionplan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One sending of a file: by whom, and the key that they sent with it. */
@Embeddable
public record ImportRun(String person, @Column(name = "idempotency_key") String key) {}
