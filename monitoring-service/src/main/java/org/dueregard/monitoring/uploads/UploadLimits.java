package org.dueregard.monitoring.uploads;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a large file may be, and how it is dealt with. */
@ConfigMapping(prefix = "dueregard.upload")
public interface UploadLimits {

    /** Bytes of a file as it is sent. */
    @WithDefault("8589934592")
    long size();

    /** Bytes of a file after it was decompressed. */
    @WithDefault("68719476736")
    long inflatedBytes();

    /** Rows that are taken in together, in one transaction. */
    @WithDefault("50000")
    int rowsAtOnce();

    /** Bytes that are written together; no more of a body is in memory. */
    @WithDefault("1048576")
    int chunk();

    /** Bytes of a body that comes with a checksum: it waits on disk until it has come whole. */
    @WithDefault("67108864")
    long checkedBody();

    /** How long what is not finished is kept after its last byte, or after it stopped. */
    @WithDefault("P7D")
    Duration keepUnfinished();

    /** How often in a row it is tried to take a file in before it is given up. */
    @WithDefault("10")
    int tries();

    /** The pause after the first try that failed; it doubles with each. */
    @WithDefault("PT2S")
    Duration pause();

    /** How often each replica looks for a file that waits. */
    @WithDefault("2s")
    String lookEvery();

    /** How often each replica looks for content that is not needed any more. */
    @WithDefault("10s")
    String clearEvery();
}
