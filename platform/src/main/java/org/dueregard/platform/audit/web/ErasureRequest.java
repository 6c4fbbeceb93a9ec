package org.dueregard.platform.audit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which payloads are to be erased, and why that is lawful.
 *
 * @param lawfulBasis such as {@code UK GDPR Article 17(1)(d)}
 */
@Schema(name = "AuditErasureRequest")
public record ErasureRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> entries,
        @NotBlank @Size(max = 200) String lawfulBasis,
        @NotBlank @Size(max = 2000) String reason) {}
