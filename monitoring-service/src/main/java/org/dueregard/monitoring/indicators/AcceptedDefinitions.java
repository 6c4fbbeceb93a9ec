package org.dueregard.monitoring.indicators;

import java.util.List;

/** Definitions that were accepted while the service was in use, beside those that ship. */
public interface AcceptedDefinitions {
    /** How many there are; they are only ever added. */
    long size();

    /** All of them, each with the digest of what it says. */
    List<Accepted> all();

    /** A definition that was accepted. */
    record Accepted(IndicatorDefinition definition, String digest) {}

    /** None but those that ship. */
    static AcceptedDefinitions none() {
        return new AcceptedDefinitions() {
            @Override
            public long size() {
                return 0;
            }

            @Override
            public List<Accepted> all() {
                return List.of();
            }
        };
    }
}
