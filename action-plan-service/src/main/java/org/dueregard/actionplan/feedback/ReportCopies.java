package org.dueregard.actionplan.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every copy of an annual report. */
@ApplicationScoped
public class ReportCopies implements PanacheRepositoryBase<ReportCopy, UUID> {
    List<ReportCopy> queuedFor(UUID contact) {
        return list("contactId = ?1 and state = ?2 order by id", contact, CopyState.QUEUED);
    }

    /** A page of the copies of a year's report, in the order of their queueing. */
    public List<ReportCopy> page(String scheme, int startYear, @Nullable UUID after, int rows) {
        return find(
                        "schemeCode = ?1 and startYear = ?2 and id > ?3 order by id",
                        scheme,
                        startYear,
                        after == null ? new UUID(0, 0) : after)
                .range(0, rows - 1)
                .list();
    }
}
