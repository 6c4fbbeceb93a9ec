package org.dueregard.gateway.routing;

import java.net.URI;

/** A service behind the gateway. */
public record Service(String name, URI url) {

    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    public String host() {
        return url.getHost();
    }

    public int port() {
        return url.getPort() >= 0 ? url.getPort() : secure() ? 443 : 80;
    }
}
