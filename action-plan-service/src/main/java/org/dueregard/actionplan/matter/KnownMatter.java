package org.dueregard.actionplan.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the feature that keeps it knows it.
 *
 * @param implementedSince the first day on which it was being carried out; null before that, and
 *     where there is nothing to carry out
 */
public record KnownMatter(String title, @Nullable LocalDate implementedSince) {}
