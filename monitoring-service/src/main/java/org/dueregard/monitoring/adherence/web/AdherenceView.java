package org.dueregard.monitoring.adherence.web;

import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.adherence.AdherenceReturn;
import org.dueregard.monitoring.policies.Policies.Policy;
import org.dueregard.monitoring.units.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the units keep to a policy in a period. */
@Schema(name = "MonitoringPolicyAdherence")
public record AdherenceView(
        String policy,
        String title,
        String accountablePost,
        String period,
        @Schema(description = "What units have returned, by their codes; the latest of each")
                List<AdherenceReturnView> returns,
        @Schema(description = "Units that have returned nothing: nobody knows whether they do")
                List<MissingUnitView> missing) {

    /** A unit that has returned nothing. */
    @Schema(name = "MonitoringMissingUnit")
    public record MissingUnitView(String unit, String name) {}

    static AdherenceView from(
            Policy policy, String period, Map<String, AdherenceReturn> returns, List<Unit> units) {
        return new AdherenceView(
                policy.id(),
                policy.title(),
                policy.accountablePost(),
                period,
                returns.values().stream().map(AdherenceReturnView::from).toList(),
                units.stream()
                        .filter(unit -> !returns.containsKey(unit.code()))
                        .map(unit -> new MissingUnitView(unit.code(), unit.name()))
                        .toList());
    }
}
