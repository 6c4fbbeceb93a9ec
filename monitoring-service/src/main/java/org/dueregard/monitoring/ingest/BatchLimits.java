package org.dueregard.monitoring.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much a batch may be; past it, nothing of the batch is kept. */
@ConfigMapping(prefix = "dueregard.batch")
public interface BatchLimits {

    /** Bytes of the body after it was decompressed. */
    @WithDefault("536870912")
    long inflatedBytes();

    @WithDefault("250000")
    int rows();

    /** Characters of one row. */
    @WithDefault("65536")
    int rowCharacters();
}
