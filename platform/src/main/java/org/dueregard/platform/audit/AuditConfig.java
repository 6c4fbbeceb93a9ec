package org.dueregard.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the audit trail is sealed. */
@ConfigMapping(prefix = "dueregard.audit")
public interface AuditConfig {
    /** File with the Ed25519 key of this service's checkpoints, PKCS#8 PEM. */
    Path key();

    /** Files with the keys that were used before. */
    Optional<List<Path>> formerKeys();

    /** Where copies of the checkpoints go. */
    @WithDefault("audit.checkpoints")
    String topic();

    /** How long the sealer rests between two looks. */
    @WithDefault("250ms")
    Duration sealEvery();

    /** Entries that are sealed in one transaction. */
    @WithDefault("1000")
    int sealRows();

    /** A checkpoint is signed at least this often while there is something new. */
    @WithDefault("5s")
    Duration checkpointEvery();

    /** A checkpoint is signed at least after so many entries. */
    @WithDefault("1000")
    int checkpointRows();
}
