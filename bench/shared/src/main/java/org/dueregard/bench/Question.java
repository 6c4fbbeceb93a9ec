package org.dueregard.bench;

import java.util.List;

/**
 * What is asked of the API, and the SELECTs that give the same rows.
 *
 * @param sql in the order in which whoever writes plain SQL would ask
 */
public record Question(String name, String path, List<String> sql) {
    public Question(String name, String path, String sql) {
        this(name, path, List.of(sql));
    }
}
