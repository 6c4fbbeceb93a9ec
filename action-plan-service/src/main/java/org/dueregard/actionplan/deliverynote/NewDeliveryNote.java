package org.dueregard.actionplan.deliverynote;

import java.time.LocalDate;
import org.dueregard.actionplan.matter.Matter;

/**
 * A note to be made.
 *
 * @param unit the delivery unit, which is a body
 * @param matter what is being implemented
 */
public record NewDeliveryNote(
        String unit,
        Matter matter,
        String problem,
        String diagnosis,
        String remedy,
        LocalDate notedOn) {}
