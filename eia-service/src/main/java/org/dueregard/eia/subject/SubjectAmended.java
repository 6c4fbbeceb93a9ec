package org.dueregard.eia.subject;

import java.util.List;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;

/** What is said of a subject was changed. */
public record SubjectAmended(Particulars before, Particulars after, SubjectSnapshot stands)
        implements Fact {
    @Override
    public String name() {
        return "subject.amended";
    }

    @Override
    public Aggregate aggregate() {
        return new Aggregate("subject", stands.id().toString());
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(SubjectFact.announcement(stands));
    }
}
