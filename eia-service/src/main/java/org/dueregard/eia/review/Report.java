package org.dueregard.eia.review;

import java.time.LocalDate;
import org.dueregard.eia.assessment.CauseKind;

/**
 * What somebody reports about a subject that is assessed.
 *
 * @param ref under which it is known where it is kept, such as the number of a complaint
 * @param summary in words that name nobody
 */
public record Report(CauseKind kind, String ref, String summary, LocalDate happenedOn) {}
