package org.dueregard.localstack;

import java.util.Arrays;

/**
 * The three databases of the system. The owner role owns the schema and migrates it; the role of
 * the service only works in it, so that a fault in the service cannot change tables or triggers.
 * Locally every password equals its role's name.
 */
public enum Database {
    EIA("eia"),
    ACTION_PLAN("action_plan"),
    MONITORING("monitoring");

    private final String databaseName;

    Database(String databaseName) {
        this.databaseName = databaseName;
    }

    /** The database's name, which is also the name of the role that the service runs with. */
    public String databaseName() {
        return databaseName;
    }

    public String role() {
        return databaseName;
    }

    public String owner() {
        return databaseName + "_owner";
    }

    public static Database named(String name) {
        return Arrays.stream(values())
                .filter(database -> database.databaseName.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No database is called "
                                                + name
                                                + "; there are eia, action_plan and monitoring."));
    }
}
