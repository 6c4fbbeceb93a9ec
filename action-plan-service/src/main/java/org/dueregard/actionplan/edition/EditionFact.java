package org.dueregard.actionplan.edition;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;

/** An edition was published, or attached to a scheme; others are told. */
public record EditionFact(String name, EditionPublished after) implements Fact {
    static final String TYPE = "org.dueregard.plan.edition.published.v1";

    @Override
    public Aggregate aggregate() {
        return new Aggregate("plan", after.planId());
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(new Announcement(TYPE, after.planId(), after));
    }

    /** In the form of its schema in {@code contracts}. */
    public record EditionPublished(
            String planId,
            int edition,
            LocalDate asAt,
            int openActions,
            int completedActions,
            LocalDate nextEditionDue,
            String url,
            String contentSha256) {

        static EditionPublished of(Edition edition, String publicAddress) {
            return new EditionPublished(
                    edition.plan(),
                    edition.number(),
                    edition.asAt(),
                    edition.openActions(),
                    edition.completedActions(),
                    edition.nextDueOn(),
                    publicAddress + edition.address(),
                    edition.sha256());
        }
    }
}
