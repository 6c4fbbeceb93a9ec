package org.dueregard.localstack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which port everything listens on. Each has a default and an environment variable, {@code
 * DUEREGARD_<NAME>_PORT}; the stack of a test takes free ones.
 */
public record StackPorts(
        int gateway,
        int eia,
        int actionPlan,
        int monitoring,
        int login,
        int postgres,
        int kafka,
        int mail) {

    public static final StackPorts DEFAULT =
            new StackPorts(8080, 8081, 8082, 8083, 8090, 15432, 19092, 1025);

    public static StackPorts from(Map<String, String> environment) {
        return new StackPorts(
                port(environment, "GATEWAY", DEFAULT.gateway),
                port(environment, "EIA", DEFAULT.eia),
                port(environment, "ACTION_PLAN", DEFAULT.actionPlan),
                port(environment, "MONITORING", DEFAULT.monitoring),
                port(environment, "LOGIN", DEFAULT.login),
                port(environment, "POSTGRES", DEFAULT.postgres),
                port(environment, "KAFKA", DEFAULT.kafka),
                port(environment, "MAIL", DEFAULT.mail));
    }

    public static StackPorts anyFree() {
        var free = Ports.free(8);
        return new StackPorts(
                free.get(0),
                free.get(1),
                free.get(2),
                free.get(3),
                free.get(4),
                free.get(5),
                free.get(6),
                free.get(7));
    }

    public int of(Service service) {
        return switch (service) {
            case EIA -> eia;
            case ACTION_PLAN -> actionPlan;
            case MONITORING -> monitoring;
            case GATEWAY -> gateway;
        };
    }

    /** By the name that the environment variable carries. */
    Map<String, Integer> byVariable() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("GATEWAY", gateway);
        ports.put("EIA", eia);
        ports.put("ACTION_PLAN", actionPlan);
        ports.put("MONITORING", monitoring);
        ports.put("LOGIN", login);
        ports.put("POSTGRES", postgres);
        ports.put("KAFKA", kafka);
        ports.put("MAIL", mail);
        return ports;
    }

    static String variable(String name) {
        return "DUEREGARD_" + name + "_PORT";
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        var chosen = environment.get(variable(name));
        if (chosen == null || chosen.isBlank()) {
            return standard;
        }
        try {
            var port = Integer.parseInt(chosen.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // The refusal below says what is expected.
        }
        throw new StackRefusal(
                "%s is \"%s\"; give a port between 1 and 65535.".formatted(variable(name), chosen));
    }
}
