package org.dueregard.actionplan.coverage;

import java.util.List;
import org.dueregard.actionplan.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * An exercise to be opened.
 *
 * @param units the kind of units that it covers, all that there are today; null where members are
 *     named
 * @param members whom it covers; empty where it covers units
 * @param listed whether what is received is listed for the public
 */
public record NewExercise(
        String code,
        String title,
        String returnType,
        @Nullable UnitKind units,
        List<Member> members,
        boolean listed) {}
