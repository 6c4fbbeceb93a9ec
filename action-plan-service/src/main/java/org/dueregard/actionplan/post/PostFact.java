package org.dueregard.actionplan.post;

import java.util.List;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a post; announced with its whole state on the compacted topic. */
public record PostFact(String name, @Nullable PostState before, PostState after) implements Fact {
    public static final String TOPIC = "action-plan.posts";
    public static final String CHANGED = "org.dueregard.action-plan.post.changed.v1";

    @Override
    public Aggregate aggregate() {
        return new Aggregate("post", after.postCode());
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(new Announcement(CHANGED, after.postCode(), after, TOPIC));
    }
}
