package org.dueregard.bench.eia;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Subjects come in through the API's own door for files; assessments by SQL: they have none. */
final class Load {
    private static final int ROWS_OF_A_FILE = 20_000;
    private static final List<String> KINDS = List.of("POLICY", "SOP", "STRATEGY", "ACTIVITY");
    private static final List<String> TITLES =
            List.of("Custody", "Search", "Patrol", "Recruitment", "Victim care", "Traffic");
    private static final List<String> MATTERS =
            List.of("burglary", "weapons", "hate crime", "young people", "crowds");

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    insert into assessment (id, version, changes, subject_id, required_by, opened_at, current_version)
                    select uuidv7(), 0, 0, s.id, 'CHOICE', now(), 2 from subject s where s.reference like 'BENCH-%'""",
                    """
                    insert into assessment_version (id, assessment_id, number, catalogue, status, opened_at, aims)
                    select uuidv7(), a.id, v.number, 2, 'DRAFT', now(), 'Aims ' || v.number
                    from assessment a join subject s on s.id = a.subject_id and s.reference like 'BENCH-%'
                    cross join (values (1), (2)) v (number)""",
                    """
                    insert into assessment_impact (version_id, ordinal, id, ref, characteristic, limbs, people, direction,
                        treatment, reason, evidence)
                    select v.id, i.n, uuidv7(), 'I' || i.n,
                        (array['AGE','DISABILITY','RACE','SEX'])[1 + (i.n + abs(hashtext(v.id::text))) % 4],
                        array['ELIMINATE_DISCRIMINATION'], array['CITIZENS'],
                        case when abs(hashtext(v.id::text)) % 5 = 0 then 'NEGATIVE' else 'NONE' end,
                        'NONE', 'As the figures show.', array['E1']
                    from assessment_version v join assessment a on a.id = v.assessment_id
                    join subject s on s.id = a.subject_id and s.reference like 'BENCH-%'
                    cross join (values (0), (1)) i (n)""",
                    """
                    update assessment_version v set status = 'SUPERSEDED', signed_sha256 = repeat('0', 64),
                        signed_at = now(), next_review_on = current_date
                    from assessment a join subject s on s.id = a.subject_id and s.reference like 'BENCH-%'
                    where v.assessment_id = a.id and v.number = 1""");

    private Load() {}

    /** Answers how many seconds it took. */
    static double subjects(RunningService service, String token, int subjects) throws Exception {
        var begin = System.nanoTime();
        for (var first = 1; first <= subjects; first += ROWS_OF_A_FILE) {
            var last = Math.min(subjects, first + ROWS_OF_A_FILE - 1);
            service.post("/v1/subjects/import", token, "text/csv", file(first, last)).expect(200);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String file(int first, int last) {
        var csv =
                new StringBuilder(
                        "reference,kind,title,purpose,accountablePost,unit,businessArea\n");
        for (var n = first; n <= last; n++) {
            csv.append(
                    "BENCH-%d,%s,%s %d,What is done about %s in area %d,POST-%d,Unit %d,Area %d%n"
                            .formatted(
                                    n,
                                    KINDS.get(n % KINDS.size()),
                                    TITLES.get(n % TITLES.size()),
                                    n,
                                    MATTERS.get(n % MATTERS.size()),
                                    n % 32,
                                    n % 500,
                                    n % 32,
                                    n % 12));
        }
        return csv.toString();
    }

    static void assessments(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var sql : STATEMENTS) {
                statement.execute(sql);
            }
            statement.execute("analyze");
        }
    }
}
