package org.dueregard.eia.comment.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.eia.comment.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaGiveComment")
public record GiveCommentRequest(
        @Schema(description = "A proposed subject; or assessmentId") @Nullable UUID subjectId,
        @Schema(description = "A published assessment; or subjectId") @Nullable UUID assessmentId,
        @NotBlank @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*", message = "has no NUL in it")
                String text,
        @NotNull
                @Schema(description = "Consent that the text is shown in public, without your name")
                Boolean mayBeShown,
        @Schema(description = "Never shown in public")
                @Size(max = 200)
                @Pattern(regexp = "[^\\x00]*", message = "has no NUL in it")
                @Nullable String name,
        @Schema(description = "Never shown in public; needs mayContact")
                @Size(max = 254)
                @Email
                @Pattern(regexp = "[^\\x00]*", message = "has no NUL in it")
                @Nullable String email,
        @Schema(description = "Optional: voices outside recognised groups are heard too")
                @Size(max = 200)
                @Pattern(regexp = "[^\\x00]*", message = "has no NUL in it")
                @Nullable String organisation,
        @Schema(description = "Consent to be written to") @Nullable Boolean mayContact) {
    Given toGiven() {
        return new Given(
                subjectId,
                assessmentId,
                text,
                mayBeShown,
                name,
                email,
                organisation,
                Boolean.TRUE.equals(mayContact));
    }
}
