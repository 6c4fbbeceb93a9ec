package org.dueregard.actionplan.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gave feedback and consents to be written to.
 *
 * @param about what they said it about, or in what they took part
 */
public record NewContact(
        @Nullable String name, String address, @Nullable String about, LocalDate offeredOn) {}
