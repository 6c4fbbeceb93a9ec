package org.dueregard.actionplan.programme;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a stocktake rests on. */
@Embeddable
public record StocktakeEvidence(String description, @Nullable String url) {}
