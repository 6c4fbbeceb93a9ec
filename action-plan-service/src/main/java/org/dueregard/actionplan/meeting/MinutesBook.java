package org.dueregard.actionplan.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every version of all minutes. */
@ApplicationScoped
public class MinutesBook implements PanacheRepositoryBase<Minutes, UUID> {
    public Minutes require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("minutes", id));
    }

    /** The same, in the version that the caller has seen. */
    Minutes require(UUID id, ExpectedVersion expected) {
        var minutes = require(id);
        expected.requireSameAs(minutes.version());
        return minutes;
    }

    Optional<Minutes> latest(UUID meeting) {
        return find("meetingId = ?1 order by number desc", meeting).firstResultOptional();
    }

    public List<Minutes> page(
            @Nullable UUID meeting, @Nullable MinutesState state, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (meeting != null) {
            conditions.add("meetingId = :meeting");
            values.put("meeting", meeting);
        }
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** Published versions of a body's minutes, or of everybody's, in the order of their ids. */
    public List<Minutes> published(@Nullable String body, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("n.state = :published"));
        var values = new HashMap<String, Object>();
        values.put("published", MinutesState.PUBLISHED);
        if (body != null) {
            conditions.add("n.meetingId in (select m.id from Meeting m where m.bodyCode = :body)");
            values.put("body", body);
        }
        if (after != null) {
            conditions.add("n.id > :after");
            values.put("after", after);
        }
        return find(
                        "select n from Minutes n where "
                                + String.join(" and ", conditions)
                                + " order by n.id",
                        values)
                .range(0, rows - 1)
                .list();
    }

    /** The published version with that number, or the last one where none is asked for. */
    public Minutes requirePublished(UUID meeting, @Nullable Integer number) {
        return list(
                        "meetingId = ?1 and state = ?2 order by number desc",
                        meeting,
                        MinutesState.PUBLISHED)
                .stream()
                .filter(each -> number == null || each.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "published version of the minutes of meeting", meeting));
    }
}
