package org.dueregard.actionplan.deliverynote;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a delivery note; it stays inside this service. */
public record DeliveryFact(
        UUID note, String name, DeliveryNote.@Nullable State before, DeliveryNote.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("delivery-note", note.toString());
    }
}
