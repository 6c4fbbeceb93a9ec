package org.dueregard.eia.assessment;

import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.Violation;

/** What another feature keeps a version from being signed off for; asked by {@link Deciding}. */
public interface SigningGuard {
    /** Empty where nothing stands in the way. */
    List<Violation> violations(UUID assessmentId, UUID subjectId);
}
