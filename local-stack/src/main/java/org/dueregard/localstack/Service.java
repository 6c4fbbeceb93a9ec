package org.dueregard.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One of the four services, each a process of its own. */
public enum Service {
    EIA("eia-service", "EIA", Database.EIA, 256),
    ACTION_PLAN("action-plan-service", "ACTION_PLAN", Database.ACTION_PLAN, 256),
    MONITORING("monitoring-service", "MONITORING", Database.MONITORING, 512),
    GATEWAY("gateway", "GATEWAY", null, 256);

    private final String module;
    private final String variable;
    private final @org.jspecify.annotations.Nullable Database database;
    private final int heapMegabytes;

    Service(
            String module,
            String variable,
            @org.jspecify.annotations.Nullable Database database,
            int heapMegabytes) {
        this.module = module;
        this.variable = variable;
        this.database = database;
        this.heapMegabytes = heapMegabytes;
    }

    /** The folder of the repository, and the service's name in logs and commands. */
    public String module() {
        return module;
    }

    /** The service's name in environment variables, such as {@code DUEREGARD_SERVICES_EIA_URL}. */
    String variable() {
        return variable;
    }

    /** Empty for the gateway, which keeps nothing. */
    Optional<Database> database() {
        return Optional.ofNullable(database);
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The services that keep data, emit events and can be operated. */
    public static List<Service> withData() {
        return Arrays.stream(values()).filter(service -> service.database().isPresent()).toList();
    }

    /** By its module's name, with or without {@code -service}. */
    public static Service named(String name) {
        return Arrays.stream(values())
                .filter(
                        service ->
                                service.module.equals(name)
                                        || service.module.equals(name + "-service"))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackRefusal(
                                        "No service is called "
                                                + name
                                                + "; there are eia-service, action-plan-service,"
                                                + " monitoring-service and gateway."));
    }
}
