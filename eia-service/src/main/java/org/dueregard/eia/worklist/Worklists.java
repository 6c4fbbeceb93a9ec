package org.dueregard.eia.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Reads what waits. */
@ApplicationScoped
public class Worklists {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String LAST_DAY = "date '9999-12-31'";

    /** For this person by name, by a post that they hold or sign in, or by a role. */
    private static final String MINE =
            """
            (w.person = :person
             or (w.for_post and w.accountable_post = any(string_to_array(:posts, ' ')))
             or ((w.roles && string_to_array(:roles, ' ') or w.in_post = any(string_to_array(:posts, ' ')))
                 and not (:person = any(w.shut_out))))
            """;

    private static final String OF_POST =
            "((w.for_post and w.accountable_post = :post) or w.in_post = :post)";

    private static final String OF_PANELS =
            """
            w.kind in ('RATE_SCREENING', 'CONCLUDE_SCREENING', 'COUNTERSIGN_SCREENING')
            and exists (select from screening c left join screening_member m on m.screening_id = c.id
                        where c.id = w.ref_id and (c.chair = :person or m.person = :person))
            """;

    /** What waits for somebody in two ways, such as in two posts, is one thing to do. */
    private static final String ONCE = " group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10";

    private static final String COUNTS =
            """
            select w.kind, w.state, w.business_area,
                   case when w.since > :week then 'UNDER_A_WEEK'
                        when w.since > :month then 'UNDER_A_MONTH'
                        when w.since > :quarter then 'UNDER_A_QUARTER'
                        else 'LONGER' end as age,
                   count(distinct w.ref_id), count(distinct w.ref_id) filter (where w.due_on < :today)
            from worklist w
            group by 1, 2, 3, 4
            order by 1, 2, 3 nulls last, 4
            """;

    private final EntityManager database;
    private final InstantSource clock;

    public Worklists(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What waits for the caller, in person, in a post, or in a role. */
    public List<WorkItem> of(Caller caller, @Nullable WorkKey after, int most) {
        return list(
                MINE,
                true,
                Map.of(
                        "person",
                        caller.person().sub(),
                        "posts",
                        String.join(" ", caller.posts()),
                        "roles",
                        String.join(" ", caller.roles())),
                after,
                most);
    }

    /** What waits for whoever holds the post. */
    public List<WorkItem> ofPost(String post, @Nullable WorkKey after, int most) {
        return list(OF_POST, true, Map.of("post", post), after, most);
    }

    /** What waits in the panels on which the caller sits, or which they chair; for anyone there. */
    public List<WorkItem> ofPanels(Caller caller, @Nullable WorkKey after, int most) {
        return list(OF_PANELS, false, Map.of("person", caller.person().sub()), after, most);
    }

    /** Everything that waits, counted; what several persons have to do counts once. */
    public List<WorkCount> counts() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return rows(
                        database.createNativeQuery(COUNTS, Tuple.class)
                                .setParameter("week", now.minusDays(7))
                                .setParameter("month", now.minusDays(30))
                                .setParameter("quarter", now.minusDays(90))
                                .setParameter(
                                        "today", LocalDate.ofInstant(clock.instant(), LONDON)))
                .stream()
                .map(
                        row ->
                                new WorkCount(
                                        WorkKind.valueOf(row.get(0, String.class)),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        WorkCount.Age.valueOf(row.get(3, String.class)),
                                        ((Number) row.get(4)).intValue(),
                                        ((Number) row.get(5)).intValue()))
                .toList();
    }

    private List<WorkItem> list(
            String condition,
            boolean once,
            Map<String, Object> values,
            @Nullable WorkKey after,
            int most) {
        var parameters = new HashMap<>(values);
        var goingOn = "";
        if (after != null) {
            goingOn =
                    " and (coalesce(w.due_on, "
                            + LAST_DAY
                            + "), w.since, w.ref_id, w.kind) > (:due, :since, :ref, :kind)";
            parameters.put("due", after.dueOn());
            parameters.put("since", after.since().atOffset(ZoneOffset.UTC));
            parameters.put("ref", after.refId());
            parameters.put("kind", after.kind().name());
        }
        var query =
                database.createNativeQuery(
                                "select w.kind, w.state, w.subject_id, w.title, w.business_area,"
                                        + " w.accountable_post, w.ref_id, w.ref, w.since, w.due_on"
                                        + " from worklist w where "
                                        + condition
                                        + goingOn
                                        + (once ? ONCE : "")
                                        + " order by coalesce(w.due_on, "
                                        + LAST_DAY
                                        + "), w.since, w.ref_id, w.kind",
                                Tuple.class)
                        .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return rows(query).stream()
                .map(
                        row ->
                                new WorkItem(
                                        WorkKind.valueOf(row.get(0, String.class)),
                                        row.get(1, String.class),
                                        row.get(2, UUID.class),
                                        row.get(3, String.class),
                                        row.get(4, String.class),
                                        row.get(5, String.class),
                                        row.get(6, UUID.class),
                                        row.get(7, String.class),
                                        instant(row.get(8)),
                                        day(row.get(9))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("not a date: " + column);
        };
    }

    private static Instant instant(Object column) {
        return switch (column) {
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            default -> throw new IllegalStateException("not a time: " + column);
        };
    }
}
