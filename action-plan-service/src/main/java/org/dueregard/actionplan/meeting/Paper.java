package org.dueregard.actionplan.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A paper that lies before a meeting. */
@Entity
@Immutable
@Table(name = "meeting_paper")
public class Paper {
    @Id private UUID id;
    private String title;
    private String url;
    @Embedded private @Nullable Matter matter;

    protected Paper() {}

    Paper(NewPaper asked) {
        this.id = Ids.next();
        this.title = asked.title();
        this.url = asked.url();
        this.matter = asked.matter();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    /** What it is about; null for a paper about the meeting as such. */
    public @Nullable Matter matter() {
        return matter;
    }
}
