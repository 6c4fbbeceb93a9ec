package org.dueregard.platform.audit;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key in use and those before it; a service without its key does not start. */
@Singleton
@Startup
class AuditKeys {
    private final AuditKey current;
    private final Map<String, AuditKey> known = new LinkedHashMap<>();

    AuditKeys(AuditConfig config) {
        current = AuditKey.read(config.key());
        known.put(current.id(), current);
        for (var file : config.formerKeys().orElse(List.of())) {
            var former = AuditKey.read(file);
            known.put(former.id(), former);
        }
    }

    AuditKey current() {
        return current;
    }

    @Nullable AuditKey known(String id) {
        return known.get(id);
    }
}
