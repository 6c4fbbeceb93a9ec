package org.dueregard.actionplan.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training arrangement to be set up.
 *
 * @param audience who is to be trained
 * @param action that it serves; null where it serves none
 */
public record NewArrangement(String code, String title, String audience, @Nullable UUID action) {}
