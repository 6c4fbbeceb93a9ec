package org.dueregard.actionplan.progressreturn;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Which groups make returns. */
@ApplicationScoped
public class ReturnSchedules implements PanacheRepositoryBase<ReturnSchedule, String> {
    public ReturnSchedule require(String group) {
        return findByIdOptional(group)
                .orElseThrow(() -> DomainException.notFound("schedule of returns of", group));
    }

    /** The same, in the version that the caller has seen. */
    ReturnSchedule require(String group, ExpectedVersion expected) {
        var schedule = require(group);
        expected.requireSameAs(schedule.version());
        return schedule;
    }

    public List<ReturnSchedule> pageAfter(@Nullable String group, int rows) {
        return find("groupCode > ?1 order by groupCode", group == null ? "" : group)
                .range(0, rows - 1)
                .list();
    }

    /** Some of which a period is over, and nobody has looked; others' in hand are left out. */
    List<ReturnSchedule> takeUnchecked(LocalDate today, int most) {
        return find(
                        """
                        from ReturnSchedule s where exists (
                            select 1 from Occurrence o where o.obligationCode = s.obligation
                              and o.dueOn > s.checkedUntil and o.graceUntil < ?1
                              and (s.endedOn is null or o.dueOn <= s.endedOn))
                        order by s.groupCode
                        """,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, most - 1)
                .list();
    }
}
