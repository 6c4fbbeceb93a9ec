package org.dueregard.eia.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a subject; whatever it was, the others hear how it stands now. */
public record SubjectFact(String name, @Nullable SubjectSnapshot before, SubjectSnapshot after)
        implements Fact {
    private static final String TYPE = "org.dueregard.eia.subject.changed.v1";

    @Override
    public Aggregate aggregate() {
        return new Aggregate("subject", after.id().toString());
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(announcement(after));
    }

    /** How the subject stands now. */
    static Announcement announcement(SubjectSnapshot subject) {
        return new Announcement(
                TYPE,
                subject.id().toString(),
                new SubjectChanged(
                        subject.id(),
                        subject.kind(),
                        subject.title(),
                        subject.accountablePost(),
                        subject.businessArea(),
                        subject.state(),
                        subject.programmeStrand()));
    }

    /** Data of {@code subject.changed}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubjectChanged(
            UUID subjectId,
            SubjectKind kind,
            String title,
            String accountablePost,
            @Nullable String businessArea,
            SubjectState state,
            @Nullable String programmeStrand) {}
}
