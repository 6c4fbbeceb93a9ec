package org.dueregard.actionplan.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.Quarter;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every meeting. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    public Meeting require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("meeting", id));
    }

    /** The same, in the version that the caller has seen. */
    Meeting require(UUID id, ExpectedVersion expected) {
        var meeting = require(id);
        expected.requireSameAs(meeting.version());
        return meeting;
    }

    /** For whoever adds to what belongs to it: nobody else does before that is committed. */
    Meeting requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("meeting", id));
    }

    /**
     * For whoever puts a day into the calendar: nobody else does before that is committed, so that
     * two bodies cannot be given days in the wrong order at one time.
     */
    void takeCalendar() {
        TransactionLock.hold(getEntityManager(), "action-plan.meeting-calendar");
    }

    /** What these bodies have in the calendar in that quarter, the earliest first. */
    List<Meeting> live(Collection<String> bodies, Quarter quarter) {
        return live(bodies, quarter.firstDay(), quarter.lastDay());
    }

    List<Meeting> live(Collection<String> bodies, LocalDate first, LocalDate last) {
        return bodies.isEmpty()
                ? List.of()
                : list(
                        "bodyCode in ?1 and state <> ?2 and meetsOn between ?3 and ?4"
                                + " order by meetsOn, id",
                        bodies,
                        MeetingState.CALLED_OFF,
                        first,
                        last);
    }

    /** What was in the calendar of these bodies on those days and did not take place. */
    List<Meeting> calledOff(Collection<String> bodies, LocalDate first, LocalDate last) {
        return list(
                "bodyCode in ?1 and state = ?2 and meetsOn between ?3 and ?4 order by meetsOn, id",
                bodies,
                MeetingState.CALLED_OFF,
                first,
                last);
    }

    /** A page in the order of the days. */
    public List<Meeting> page(
            MeetingFilter filter, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (filter.body() != null) {
            conditions.add("bodyCode = :body");
            values.put("body", filter.body());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
        if (filter.from() != null) {
            conditions.add("meetsOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("meetsOn <= :to");
            values.put("to", filter.to());
        }
        if (afterDay != null && afterId != null) {
            conditions.add("(meetsOn > :afterDay or (meetsOn = :afterDay and id > :afterId))");
            values.put("afterDay", afterDay);
            values.put("afterId", afterId);
        }
        return find("where " + String.join(" and ", conditions) + " order by meetsOn, id", values)
                .range(0, rows - 1)
                .list();
    }
}
