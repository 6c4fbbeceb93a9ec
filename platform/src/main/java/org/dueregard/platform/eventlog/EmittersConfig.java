package org.dueregard.platform.eventlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Where the emitters of events are: {@code dueregard.emitters.eia.url} and so on. */
@ConfigMapping(prefix = "dueregard.emitters")
interface EmittersConfig {
    @WithParentName
    Map<String, Emitter> emitters();

    interface Emitter {
        String url();
    }
}
