package org.dueregard.eia.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * What was screened and waits for its full assessment: those with priority first, then by the
 * highest likelihood × impact, then whoever has waited longest. A subject leaves the queue when its
 * assessment is signed off.
 */
@ApplicationScoped
public class ScreeningQueue {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String WAITING =
            """
            select * from (
                select s.id, s.subject_id, subject.title, subject.kind, subject.accountable_post,
                       s.priority, s.priority_given, s.score, s.basis, s.compulsory, s.decided_at,
                       s.override_reason, a.id as assessment_id, v.status, a.due_on,
                       row_number() over (order by s.priority desc, s.score desc, s.decided_at, s.id) as place
                from screening s
                join subject on subject.id = s.subject_id
                join assessment a on a.subject_id = s.subject_id
                join assessment_version v on v.assessment_id = a.id and v.number = a.current_version
                where s.state = 'COMPLETED' and s.outcome = 'FULL_EIA_REQUIRED'
                  and subject.state <> 'WITHDRAWN' and v.status <> 'STOPPED'
                  and not exists (select from screening later
                                  where later.subject_id = s.subject_id and later.state = 'COMPLETED'
                                    and (later.decided_at, later.id) > (s.decided_at, s.id))
                  and not exists (select from assessment_version signed
                                  where signed.assessment_id = a.id and signed.signed_at >= s.decided_at)) q
            """;
    private static final String AFTER =
            "where (case when q.priority then 0 else 1 end, -q.score, q.decided_at, q.id)"
                    + " > (case when :priority then 0 else 1 end, -:score, :decidedAt, :id) ";

    private final EntityManager database;

    public ScreeningQueue(EntityManager database) {
        this.database = database;
    }

    /** Where a page begins: after this one. */
    public record Key(boolean priority, int score, Instant decidedAt, UUID id) {}

    /**
     * One that waits.
     *
     * @param reasons why it stands at this place, in sentences
     */
    public record Waiting(
            long place,
            Key key,
            UUID subjectId,
            String subjectTitle,
            SubjectKind kind,
            String accountablePost,
            UUID assessmentId,
            AssessmentStatus status,
            @Nullable LocalDate dueOn,
            List<String> reasons) {}

    public List<Waiting> after(@Nullable Key key, int most) {
        var query =
                database.createNativeQuery(
                                WAITING + (key == null ? "" : AFTER) + "order by q.place",
                                Tuple.class)
                        .setMaxResults(most);
        if (key != null) {
            query.setParameter("priority", key.priority())
                    .setParameter("score", key.score())
                    .setParameter("decidedAt", key.decidedAt())
                    .setParameter("id", key.id());
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Tuple>) query.getResultList();
        var fired = fired(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> waiting(row, fired.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    /** The rules that fired in each screening, with the characteristics. */
    private Map<UUID, List<String>> fired(List<UUID> screenings) {
        var byScreening = new HashMap<UUID, List<String>>();
        if (screenings.isEmpty()) {
            return byScreening;
        }
        @SuppressWarnings("unchecked")
        var rows =
                (List<Tuple>)
                        database.createNativeQuery(
                                        "select screening_id, rule, string_agg(distinct"
                                                + " characteristic, ', ' order by characteristic) as"
                                                + " about from screening_trace where fired and"
                                                + " screening_id in (:ids) group by screening_id,"
                                                + " rule order by screening_id, rule",
                                        Tuple.class)
                                .setParameter("ids", screenings)
                                .getResultList();
        for (var row : rows) {
            var about = row.get("about", String.class);
            byScreening
                    .computeIfAbsent(row.get("screening_id", UUID.class), _ -> new ArrayList<>())
                    .add(
                            "Rule "
                                    + row.get("rule", String.class)
                                    + " fired"
                                    + (about == null ? "." : " for " + about + "."));
        }
        return byScreening;
    }

    private static Waiting waiting(Tuple row, List<String> fired) {
        var priority = row.get("priority", Boolean.class);
        var score = row.get("score", Integer.class);
        var decidedAt = row.get("decided_at", Instant.class);
        var due = row.get("due_on");
        var reasons = new ArrayList<String>();
        reasons.add(
                priority
                        ? row.get("priority_given", Boolean.class)
                                ? "It has priority, which the chair gave it: "
                                        + row.get("override_reason", String.class)
                                : "It has priority, which a rule gave it."
                        : "It has no priority.");
        reasons.add("The highest likelihood × impact of any answer is " + score + ".");
        reasons.addAll(fired);
        if (row.get("compulsory", Boolean.class)) {
            reasons.add("The assessment of a programme's strand is compulsory.");
        }
        if (Basis.valueOf(row.get("basis", String.class)) == Basis.PRECAUTIONARY) {
            reasons.add("The panel had no quorum; the assessment is a precaution.");
        }
        reasons.add(
                "It has waited since "
                        + LocalDate.ofInstant(decidedAt, LONDON)
                        + "; among equals the longest wait comes first.");
        return new Waiting(
                ((Number) row.get("place")).longValue(),
                new Key(priority, score, decidedAt, row.get("id", UUID.class)),
                row.get("subject_id", UUID.class),
                row.get("title", String.class),
                SubjectKind.valueOf(row.get("kind", String.class)),
                row.get("accountable_post", String.class),
                row.get("assessment_id", UUID.class),
                AssessmentStatus.valueOf(row.get("status", String.class)),
                due instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) due,
                List.copyOf(reasons));
    }
}
