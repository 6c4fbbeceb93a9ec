package org.dueregard.monitoring.tables;

import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name in the header of a CSV file: lower case letters, digits and underscores
 * @param title for people
 * @param description what its values are, with their unit
 * @param required whether every row has a value
 */
public record Column(
        String name, String title, Datatype datatype, String description, boolean required) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    public Column {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a column: " + name);
        }
    }

    public static Column required(
            String name, String title, Datatype datatype, String description) {
        return new Column(name, title, datatype, description, true);
    }

    public static Column optional(
            String name, String title, Datatype datatype, String description) {
        return new Column(name, title, datatype, description, false);
    }
}
