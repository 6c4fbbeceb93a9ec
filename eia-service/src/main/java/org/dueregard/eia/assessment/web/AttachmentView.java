package org.dueregard.eia.assessment.web;

import java.util.UUID;
import org.dueregard.eia.assessment.Attachment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAttachment")
public record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        int size,
        @Schema(description = "Of its bytes; part of the content that is signed") String sha256,
        @Nullable String description,
        @Schema(description = "Ref of the evidence that it supports") @Nullable String evidence) {
    static AttachmentView from(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.description(),
                attachment.evidence());
    }
}
