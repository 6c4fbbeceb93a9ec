package org.dueregard.eia.duty;

import java.time.Instant;

/** Where it can be seen that something was done. */
public record ObligationEvidence(String title, String url, Instant recordedAt) {}
