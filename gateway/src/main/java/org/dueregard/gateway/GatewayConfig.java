package org.dueregard.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is set from outside; {@code application.properties} holds the defaults. */
@ConfigMapping(prefix = "dueregard.gateway")
public interface GatewayConfig {

    /** The services behind the gateway by name. */
    Map<String, Service> services();

    Limits limits();

    Rate rate();

    /** The key that binds a form to the session it was made for; the same on every replica. */
    String secret();

    interface Service {
        URI url();

        /** First segments after {@code /v1} that the service owns. */
        List<String> segments();
    }

    interface Limits {
        /** What is neither a batch nor an upload. */
        Limit json();

        Limit batch();

        Limit upload();

        /**
         * How much of a body that was refused is still read and thrown away, so that a client which
         * writes all before it reads sees the answer.
         */
        @WithDefault("256M")
        MemorySize drain();
    }

    interface Limit {
        MemorySize body();

        /** How long either side may be silent. */
        Duration silence();

        /** Which paths, as regular expressions; none for the rest. */
        Optional<List<String>> paths();
    }

    interface Rate {
        @WithDefault("true")
        boolean enabled();

        /** Requests per minute that a caller may keep up. */
        long perMinute();

        /** Requests that a caller may make at once after a rest. */
        long burst();

        /** How many callers are remembered; the one that was quiet longest is forgotten first. */
        @WithDefault("100000")
        long callers();

        Comments comments();

        /** Comments of the public: each one holds up a decision until somebody has looked at it. */
        interface Comments {
            /** How many an hour are taken from one address, at once or spread. */
            long perHour();
        }
    }
}
