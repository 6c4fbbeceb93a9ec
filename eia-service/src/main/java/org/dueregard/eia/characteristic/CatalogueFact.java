package org.dueregard.eia.characteristic;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A catalogue of a new version holds. */
public record CatalogueFact(int version, Characteristic added) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("characteristic-catalogue", Integer.toString(version));
    }

    @Override
    public String name() {
        return "characteristic-catalogue.extended";
    }
}
