package org.dueregard.localstack.testing;

import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.BasicHttpParams;
import org.apache.http.params.HttpParams;

/**
 * How the many requests of a test go out. REST Assured makes a client for each: this one does not
 * prepare for TLS, nor read anew what version it is. And what is noted for the case that a test
 * fails is noted as it came, where REST Assured would lay out each body anew.
 */
@SuppressWarnings("deprecation") // REST Assured knows this kind of client only.
public final class LeanRequests {
    private static final SchemeRegistry PLAIN = plain();
    private static final HttpParams DEFAULTS = defaults();

    private LeanRequests() {}

    /** What is configured, made lean. */
    public static RestAssuredConfig lean(RestAssuredConfig present) {
        return present.logConfig(present.getLogConfig().enablePrettyPrinting(false))
                .httpClient(present.getHttpClientConfig().httpClientFactory(LeanRequests::client));
    }

    private static HttpClient client() {
        return new DefaultHttpClient(new BasicClientConnectionManager(PLAIN), DEFAULTS.copy());
    }

    private static SchemeRegistry plain() {
        var registry = new SchemeRegistry();
        registry.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
        return registry;
    }

    private static HttpParams defaults() {
        var params = new BasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(params);
        return params;
    }
}
