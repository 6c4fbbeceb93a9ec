package org.dueregard.platform.http;

import io.vertx.core.http.HttpServerRequest;

/**
 * Addresses as relative references: they hold behind the gateway's name as well as behind the
 * service's own, and in an answer that is kept and replayed.
 */
public final class Locations {
    private Locations() {}

    /** The location without this server's own scheme and name; another one as it is. */
    public static String relative(String location, HttpServerRequest request) {
        var server = request.scheme() + "://" + request.authority();
        return location.startsWith(server + "/") ? location.substring(server.length()) : location;
    }
}
