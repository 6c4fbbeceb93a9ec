package org.dueregard.actionplan.plan;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An initiative that an action carries, by readable codes.
 *
 * @param initiative its section and its place in it, such as INV-2
 * @param sameAs the initiative of the same plan that this one repeats; null where it repeats none
 */
public record Placement(String plan, String initiative, @Nullable String sameAs) {
    public Place place() {
        return new Place(plan, initiative);
    }

    /** Every initiative that it names. */
    public Stream<Place> places() {
        return sameAs == null ? Stream.of(place()) : Stream.of(place(), new Place(plan, sameAs));
    }
}
