package org.dueregard.actionplan;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a reader can follow: http or https, with a host. */
public final class WebAddress {
    private WebAddress() {}

    public static boolean isOne(String text) {
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
