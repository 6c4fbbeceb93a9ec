package org.dueregard.eia.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of the public copy that is not shown, and why. */
@Schema(name = "EiaRedaction")
public record Redaction(
        @Schema(description = "JSON pointer into the public copy", examples = "/evidence/0/summary")
                String pointer,
        String reason) {}
