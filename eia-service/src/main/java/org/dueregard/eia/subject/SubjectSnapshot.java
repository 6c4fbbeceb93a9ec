package org.dueregard.eia.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features and the audit trail see of a subject. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectSnapshot(
        UUID id,
        SubjectKind kind,
        String title,
        String accountablePost,
        @Nullable String businessArea,
        @Nullable String programmeStrand,
        SubjectState state,
        boolean publicationWithheld,
        @Nullable Integer reviewEveryMonths) {

    /** One that is reviewed as its band says. */
    public SubjectSnapshot(
            UUID id,
            SubjectKind kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            @Nullable String programmeStrand,
            SubjectState state,
            boolean publicationWithheld) {
        this(
                id,
                kind,
                title,
                accountablePost,
                businessArea,
                programmeStrand,
                state,
                publicationWithheld,
                null);
    }

    /** Whether a full assessment is required whatever a screening finds. */
    public boolean compulsory() {
        return programmeStrand != null;
    }
}
