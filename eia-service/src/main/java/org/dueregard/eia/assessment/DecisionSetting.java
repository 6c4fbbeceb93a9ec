package org.dueregard.eia.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.problem.Violation;

/**
 * What a decision meets outside of the version.
 *
 * @param placements how the mitigations of the version stand
 * @param open what other features keep it from being signed off for
 * @param quorum who signs a version of its band
 */
public record DecisionSetting(
        Map<UUID, MitigationState> placements, List<Violation> open, Quorum quorum) {
    public DecisionSetting {
        placements = Map.copyOf(placements);
        open = List.copyOf(open);
    }
}
