package org.dueregard.actionplan.plan;

import java.util.UUID;
import org.dueregard.actionplan.action.Action;

/** An action of a unit's own plan, as whoever watches over the template sees it. */
public record RollUpLine(
        String unit, String plan, UUID initiative, String section, int sequence, Action action) {

    /** Where it stands in the roll-up: an action has a line for each initiative that it carries. */
    public Place place() {
        return new Place(action.id(), initiative);
    }

    /** The place of a line, in the order of the roll-up. */
    public record Place(UUID action, UUID initiative) {
        public static Place parse(String key) {
            var parts = key.split(" ", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException(key);
            }
            return new Place(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return action + " " + initiative;
        }
    }
}
