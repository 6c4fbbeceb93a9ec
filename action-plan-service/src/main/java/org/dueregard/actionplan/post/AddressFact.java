package org.dueregard.actionplan.post;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** An appointment has an address from now on, or none any more; which one stays inside. */
record AddressFact(String post, UUID appointment, boolean given) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("post", post);
    }

    @Override
    public String name() {
        return given ? "appointment.address-given" : "appointment.address-erased";
    }
}
