package org.dueregard.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dueregard.gateway.GatewayConfig;

/** The services, the first segments after {@code /v1} that each owns, and the limits of bodies. */
@ApplicationScoped
public class RoutingTable {
    private static final String ROOT = "/v1/";

    private record LimitOfPath(Pattern path, Limit limit) {}

    private final List<Service> services = new ArrayList<>();
    private final Map<String, Service> owners = new HashMap<>();
    private final List<LimitOfPath> special = new ArrayList<>();
    private final Limit usual;

    @Inject
    public RoutingTable(GatewayConfig config) {
        config.services()
                .forEach(
                        (name, settings) -> {
                            var service = new Service(name, settings.url());
                            services.add(service);
                            settings.segments().forEach(segment -> own(segment, service));
                        });
        usual = limit(config.limits().json());
        for (var settings : List.of(config.limits().batch(), config.limits().upload())) {
            for (var path : settings.paths().orElse(List.of())) {
                special.add(new LimitOfPath(Pattern.compile(path), limit(settings)));
            }
        }
    }

    private void own(String segment, Service service) {
        var other = owners.put(segment, service);
        if (other != null) {
            throw new IllegalStateException(
                    "/v1/%s cannot go to %s and to %s"
                            .formatted(segment, other.name(), service.name()));
        }
    }

    private static Limit limit(GatewayConfig.Limit settings) {
        return new Limit(settings.body().asLongValue(), settings.silence());
    }

    public List<Service> services() {
        return List.copyOf(services);
    }

    /** Where a normalised path goes; empty when no service owns it. */
    public Optional<Route> find(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        var end = path.indexOf('/', ROOT.length());
        var segment = path.substring(ROOT.length(), end < 0 ? path.length() : end);
        return Optional.ofNullable(owners.get(segment))
                .map(service -> new Route(service, limitOf(path)));
    }

    private Limit limitOf(String path) {
        return special.stream()
                .filter(candidate -> candidate.path().matcher(path).matches())
                .findFirst()
                .map(LimitOfPath::limit)
                .orElse(usual);
    }
}
