package org.dueregard.eia.assessment;

import java.util.List;
import java.util.Map;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.community.ConsultationCommitment.Promise;

/**
 * What the rules of submission hold a draft against.
 *
 * @param cited for each citation of a community event, the findings that it stands for
 * @param named the communities that those findings name
 * @param promises whom the service has promised to consult
 */
public record Yardstick(
        Catalogue catalogue,
        Map<String, List<String>> cited,
        List<String> named,
        List<Promise> promises) {
    public Yardstick {
        cited = Map.copyOf(cited);
        named = List.copyOf(named);
        promises = List.copyOf(promises);
    }

    /** Where no community has said anything, and nothing was promised. */
    public static Yardstick of(Catalogue catalogue) {
        return new Yardstick(catalogue, Map.of(), List.of(), List.of());
    }
}
