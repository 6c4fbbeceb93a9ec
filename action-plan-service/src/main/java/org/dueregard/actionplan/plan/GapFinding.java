package org.dueregard.actionplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.Outline;

/**
 * What a gap analysis found.
 *
 * @param analyst the post that made it
 * @param missing what is still to be done; empty where no gap was found
 */
public record GapFinding(
        boolean gapFound,
        String analyst,
        LocalDate analysedOn,
        String rationale,
        List<Outline> missing) {}
