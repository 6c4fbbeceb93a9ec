package org.dueregard.actionplan.post;

import java.util.List;
import org.dueregard.platform.problem.Violation;

/**
 * The feature that knows the units of the organisation. A post asks it for the unit that it is to
 * belong to, so that this feature need not know units.
 */
public interface UnitDirectory {
    /** A violation unless the text names a unit, or there is no unit yet that it could name. */
    List<Violation> unlessUnit(String text, String pointer);
}
