package org.dueregard.eia.coverage;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.subject.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Reads how the register is covered; what was withdrawn is left out. */
@ApplicationScoped
public class Coverage {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String STRANDS =
            """
            select s.id, s.programme_strand, s.title, a.id as assessment, v.status,
                   least(a.due_on, s.assessment_due_on) as due_on,
                   coalesce(v.status <> 'STOPPED', false)
                       and exists (select from assessment_version signed
                                   where signed.assessment_id = a.id and signed.signed_at is not null) as approved,
                   array_to_string(array_prepend(s.accountable_post, s.joint_lead_posts), ' ') as leads
            from subject s
            left join assessment a on a.subject_id = s.id
            left join assessment_version v on v.assessment_id = a.id and v.number = a.current_version
            where s.programme = :programme and s.programme_strand is not null and s.state <> 'WITHDRAWN'
            order by s.programme_strand, s.id
            """;

    private static final String UNITS =
            """
            select s.unit, count(*), count(a.id),
                   count(*) filter (where coalesce(v.status <> 'STOPPED', false) and exists (
                       select from assessment_version signed
                       where signed.assessment_id = a.id and signed.signed_at is not null))
            from subject s
            left join assessment a on a.subject_id = s.id
            left join assessment_version v on v.assessment_id = a.id and v.number = a.current_version
            where s.kind = 'OCU_OBJECTIVE' and s.state <> 'WITHDRAWN'
            group by s.unit
            order by s.unit
            """;

    private static final String SUBJECTS =
            """
            select s.id, s.title, s.accountable_post, c.id as screening, c.decided_at, c.outcome
            from subject s
            left join lateral (
                select x.id, x.decided_at, x.outcome from screening x
                where x.subject_id = s.id and x.state = 'COMPLETED'
                order by x.decided_at desc, x.id desc limit 1) c on true
            where s.kind = :kind and s.state <> 'WITHDRAWN'
              and (cast(:after as uuid) is null or s.id > cast(:after as uuid))
              and (cast(:screened as boolean) is null or (c.id is not null) = cast(:screened as boolean))
            order by s.id
            """;

    private static final String FINDINGS =
            """
            select screening_id, characteristic, relevant, reason
            from screening_relevance where screening_id in (:screenings)
            order by screening_id, characteristic
            """;

    private final EntityManager database;
    private final InstantSource clock;

    public Coverage(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every strand of the programme, and who leads it. */
    public ProgrammeCompliance ofProgramme(String programme) {
        var rows =
                rows(
                        database.createNativeQuery(STRANDS, Tuple.class)
                                .setParameter("programme", programme));
        var posts =
                rows.stream()
                        .flatMap(row -> Arrays.stream(row.get("leads", String.class).split(" ")))
                        .distinct()
                        .toList();
        var titles = titles(posts);
        var strands =
                rows.stream()
                        .map(
                                row ->
                                        new StrandStanding(
                                                row.get("id", UUID.class),
                                                row.get("programme_strand", String.class),
                                                row.get("title", String.class),
                                                Arrays.stream(
                                                                row.get("leads", String.class)
                                                                        .split(" "))
                                                        .map(
                                                                post ->
                                                                        new StrandStanding.Lead(
                                                                                post,
                                                                                titles.get(post)))
                                                        .toList(),
                                                row.get("assessment", UUID.class),
                                                status(row.get("status", String.class)),
                                                row.get("approved", Boolean.class),
                                                day(row.get("due_on"))))
                        .toList();
        return ProgrammeCompliance.of(
                programme, strands, LocalDate.ofInstant(clock.instant(), LONDON));
    }

    /** Every unit that has an objective in the register. */
    public List<UnitCoverage> ofUnits() {
        return rows(database.createNativeQuery(UNITS, Tuple.class)).stream()
                .map(
                        row -> {
                            var objectives = number(row, 1);
                            var with = number(row, 2);
                            return new UnitCoverage(
                                    row.get(0, String.class),
                                    objectives,
                                    with,
                                    objectives - with,
                                    number(row, 3));
                        })
                .toList();
    }

    /** Subjects of a kind in order of registration, screened or not yet. */
    public List<SubjectRelevance> relevance(
            SubjectKind kind, @Nullable Boolean screened, @Nullable UUID after, int most) {
        var rows =
                rows(
                        database.createNativeQuery(SUBJECTS, Tuple.class)
                                .setParameter("kind", kind.name())
                                .setParameter("after", after == null ? null : after.toString())
                                .setParameter(
                                        "screened", screened == null ? null : screened.toString())
                                .setMaxResults(most));
        var findings = findings(rows);
        return rows.stream()
                .map(
                        row ->
                                new SubjectRelevance(
                                        row.get("id", UUID.class),
                                        kind,
                                        row.get("title", String.class),
                                        row.get("accountable_post", String.class),
                                        screened(row, findings)))
                .toList();
    }

    private SubjectRelevance.@Nullable Screened screened(
            Tuple row, Map<UUID, List<SubjectRelevance.Finding>> findings) {
        var screening = row.get("screening", UUID.class);
        return screening == null
                ? null
                : new SubjectRelevance.Screened(
                        screening,
                        instant(row.get("decided_at")),
                        Outcome.valueOf(row.get("outcome", String.class)),
                        findings.getOrDefault(screening, List.of()));
    }

    private Map<UUID, List<SubjectRelevance.Finding>> findings(List<Tuple> subjects) {
        var screenings =
                subjects.stream()
                        .map(row -> row.get("screening", UUID.class))
                        .filter(Objects::nonNull)
                        .toList();
        var findings = new HashMap<UUID, List<SubjectRelevance.Finding>>();
        if (!screenings.isEmpty()) {
            rows(database.createNativeQuery(FINDINGS, Tuple.class)
                            .setParameter("screenings", screenings))
                    .forEach(
                            row ->
                                    findings.computeIfAbsent(
                                                    row.get(0, UUID.class),
                                                    unseen -> new ArrayList<>())
                                            .add(
                                                    new SubjectRelevance.Finding(
                                                            row.get(1, String.class),
                                                            row.get(2, Boolean.class),
                                                            row.get(3, String.class))));
        }
        return findings;
    }

    private Map<String, String> titles(List<String> posts) {
        return posts.isEmpty()
                ? Map.of()
                : rows(
                                database.createNativeQuery(
                                                "select post_code, title from post_directory where"
                                                        + " post_code in (:posts)",
                                                Tuple.class)
                                        .setParameter("posts", posts))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get(0, String.class),
                                        row -> row.get(1, String.class)));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static @Nullable AssessmentStatus status(@Nullable String name) {
        return name == null ? null : AssessmentStatus.valueOf(name);
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
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
