package org.dueregard.eia.commentperiod;

import java.time.LocalDate;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** That a closing day was set, or moved. */
public record CommentsClose(CommentPeriods.About about, @Nullable LocalDate was, LocalDate closesOn)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("comment-period", about.key());
    }

    @Override
    public String name() {
        return "comment-period.set";
    }
}
