package org.dueregard.actionplan.post;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Another post manages this one; other services are not told. */
record ManagementFact(String post, @Nullable String managedBefore, @Nullable String managedNow)
        implements Fact {

    /** Who manages a post. */
    record Management(@Nullable String managerPost) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("post", post);
    }

    @Override
    public String name() {
        return "post.manager-named";
    }

    @Override
    public Management before() {
        return new Management(managedBefore);
    }

    @Override
    public Management after() {
        return new Management(managedNow);
    }
}
