package org.dueregard.platform.audit.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.audit.AuditEntries;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what, when and why. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        Instant at,
        String person,
        List<String> posts,
        String action,
        String aggregateType,
        String aggregateId,
        @Nullable String reason,
        @JsonRawValue
                @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
                @Nullable String before,
        @JsonRawValue
                @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
                @Nullable String after,
        @Nullable Long position,
        @Nullable String erased) {

    static AuditEntryView from(AuditEntries.Read entry) {
        return new AuditEntryView(
                entry.id(),
                entry.at(),
                entry.person(),
                entry.posts(),
                entry.action(),
                entry.aggregateType(),
                entry.aggregateId(),
                entry.reason(),
                entry.before(),
                entry.after(),
                entry.position(),
                entry.erased());
    }
}
