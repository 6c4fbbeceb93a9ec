package org.dueregard.bench.eia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Question;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class EiaBench {
    private static final int SUBJECTS = Integer.getInteger("bench.subjects", 200_000);
    private static final int AUTHORS = 50;

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "list, first page of 50",
                            "/v1/subjects?limit=50",
                            "select s.* from subject s order by s.id limit 51"),
                    new Question(
                            "filter by state and area",
                            "/v1/subjects?limit=50&state=PROPOSED&businessArea=Area%203",
                            "select s.* from subject s where s.state = 'PROPOSED' and"
                                    + " s.business_area = 'Area 3' order by s.id limit 51"),
                    new Question(
                            "filter by post",
                            "/v1/subjects?limit=50&accountablePost=POST-77",
                            "select s.* from subject s where (s.accountable_post = 'POST-77' or"
                                    + " s.joint_lead_posts @> array['POST-77']) order by s.id limit"
                                    + " 51"),
                    new Question(
                            "filter by characteristic",
                            "/v1/subjects?limit=50&characteristic=RACE",
                            "select s.* from subject s where exists (select from"
                                    + " subject_characteristic c where c.subject_id = s.id and"
                                    + " c.characteristic = 'RACE') order by s.id limit 51"),
                    new Question(
                            "search for a common word",
                            "/v1/subjects?limit=50&text=custody",
                            "select s.* from subject s where s.words @@ to_tsquery('english',"
                                    + " 'custody:*') order by s.id limit 51"),
                    new Question(
                            "search for a rare word",
                            "/v1/subjects?limit=50&text=custody%2070",
                            "select s.* from subject s where s.words @@ to_tsquery('english',"
                                    + " 'custody:* & 70:*') order by s.id limit 51"));

    private final Report report = new Report("eia-service beside plain SQL");

    @Test
    void measure() throws Exception {
        var stack = new ServiceStack();
        stack.init(Map.of("database", "eia"));
        var config = stack.start();
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        try (var service = RunningService.start("eia-service", config);
                var owner = DriverManager.getConnection(url, "eia_owner", "eia_owner");
                var plain = DriverManager.getConnection(url, "eia", "eia")) {
            var seconds = Load.subjects(service, Tokens.of("programme-office"), SUBJECTS);
            var drafting = Load.assessments(service, Tokens.of("policy-author"), SUBJECTS);
            analyze(owner);
            head(seconds, drafting);
            report.compare(service, Tokens.of("auditor"), plain, QUESTIONS);
            completeness(service, plain);
            authors(service, plain);
        } finally {
            report.write("eia");
        }
    }

    private static void analyze(Connection owner) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute("analyze");
        }
    }

    private void head(double seconds, double drafting) {
        report.say(
                "%,d subjects through the API's door for files in %.0f s (%,.0f a second, each with"
                        + " its audit row and event), and a draft for each through the other in"
                        + " %.0f s (%,.0f a second). Service, PostgreSQL, Kafka and the client share"
                        + " the machine. ",
                SUBJECTS, seconds, SUBJECTS / seconds, drafting, SUBJECTS / drafting);
    }

    private static String anAssessment(Connection plain, int offset) throws Exception {
        try (var statement = plain.createStatement();
                var rows =
                        statement.executeQuery(
                                "select a.id from assessment a order by a.id limit 1 offset "
                                        + offset)) {
            rows.next();
            return "/v1/assessments/" + rows.getString(1);
        }
    }

    private void completeness(RunningService service, Connection plain) throws Exception {
        var token = Tokens.of("policy-author");
        var path = anAssessment(plain, 7);
        var items = new ArrayList<String>();
        for (var i = 1; i <= 200; i++) {
            items.add(
                    "{\"ref\":\"E"
                            + i
                            + "\",\"type\":\"STATISTICS\",\"source\":\"Figures of the month "
                            + i
                            + "\",\"datedOn\":\"2016-07-01\",\"groups\":[\"RACE\"],\"summary\":\"More"
                            + " searches for each thousand residents.\"}");
        }
        service.put(
                        path + "/evidence",
                        token,
                        service.get(path, token).expect(200).etag(),
                        "{\"items\":[" + String.join(",", items) + "]}")
                .expect(200);
        var measured =
                Measured.of(
                        Report.WARM_UP,
                        Report.TIMES,
                        () -> service.get(path + "/completeness", token).expect(200));
        report.say(
                "%nCompleteness of an assessment with 200 pieces of evidence: p50 and p99 %s ms.%n",
                measured.cells().replace(" | ", " and "));
    }

    private void authors(RunningService service, Connection plain) throws Exception {
        var path = anAssessment(plain, 11);
        var first = service.get(path, Tokens.of("auditor")).expect(200).etag();
        var before = revisions(plain, path);
        var refused = new AtomicInteger();
        var begin = System.nanoTime();
        try (var authors = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < AUTHORS; i++) {
                var token = Tokens.with("author-" + i, "policy-author");
                var body =
                        "{\"aims\":\"Written by author "
                                + i
                                + "\",\"changeKind\":\"CHANGED\",\"functions\":[\"SERVICE_DELIVERY\"],\"people\":[\"CITIZENS\"]}";
                saves.add(() -> save(service, path, token, body, refused));
            }
            for (var saved : authors.invokeAll(saves)) {
                saved.get();
            }
        }
        var took = (System.nanoTime() - begin) / 1_000_000L;
        var last = service.get(path, Tokens.of("auditor")).expect(200).etag();
        assertEquals(
                AUTHORS,
                revisions(plain, path) - before,
                "every accepted save is in the audit trail");
        assertEquals(
                AUTHORS,
                number(last) - number(first),
                "every accepted save moved the entity tag by one");
        report.say(
                "%n%d authors saved the same draft at once, each until it was accepted: %d accepted,"
                        + " %d refused with 412 and tried again, none lost (the entity tag moved by"
                        + " %d, the audit trail holds %d more revisions), in %d ms.%n",
                AUTHORS,
                AUTHORS,
                refused.get(),
                number(last) - number(first),
                AUTHORS,
                took);
    }

    private static int save(
            RunningService service, String path, String token, String body, AtomicInteger refused)
            throws Exception {
        for (var attempt = 1; attempt < 10_000; attempt++) {
            var seen = service.get(path, token).expect(200).etag();
            var answer = service.put(path + "/scope", token, seen, body);
            if (answer.status() == 200) {
                return attempt;
            }
            answer.expect(412);
            refused.incrementAndGet();
        }
        throw new IllegalStateException("It was never accepted.");
    }

    private static int revisions(Connection plain, String path) throws Exception {
        try (var statement =
                plain.prepareStatement(
                        "select count(*) from audit_entry where aggregate_id = ? and action ="
                                + " 'assessment.revised'")) {
            statement.setString(1, path.substring(path.lastIndexOf('/') + 1));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static int number(String etag) {
        return Integer.parseInt(etag.replaceAll("\"|-.*", ""));
    }
}
