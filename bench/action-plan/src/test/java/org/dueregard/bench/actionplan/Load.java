package org.dueregard.bench.actionplan;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.Tokens;

/** Posts, bodies, plans, actions and obligations come in through the API's own doors. */
final class Load {
    static final int POSTS = 500;
    static final int BODIES = 20;
    private static final int INITIATIVES = 10;
    private static final int AT_ONCE = 8;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final String OFFICE = Tokens.of("programme-office");

    private final RunningService service;

    Load(RunningService service) {
        this.service = service;
    }

    void organisation() throws Exception {
        create(
                "/v1/organisation-units",
                "{\"code\":\"FORCE\",\"name\":\"The force\",\"kind\":\"DIRECTORATE\"}");
        each(
                POSTS,
                n ->
                        create(
                                "/v1/posts",
                                "{\"code\":\"POST-%d\",\"title\":\"Post %d\",\"unit\":\"FORCE\"}"
                                        .formatted(n, n)));
        // One in ten is vacant, so that the report of what nobody owns has something to say.
        each(
                POSTS,
                n -> {
                    if (n % 10 != 0) {
                        create(
                                "/v1/posts/POST-" + n + "/appointments",
                                """
                                {"person":"person-%d","capacity":"HOLDER","from":"2015-01-01"}
                                """
                                        .formatted(n));
                    }
                });
        each(
                BODIES,
                n ->
                        create(
                                "/v1/bodies",
                                """
                                {"code":"BODY-%d","name":"Body %d","kind":"WORK_GROUP",
                                 "chairPost":"%s","decidesCompletions":true}
                                """
                                        .formatted(n, n, chair(n))));
    }

    /** The post that chairs the body; it has a holder. */
    private static String chair(int body) {
        return "POST-" + (body * 10 + 1);
    }

    /** The holder of the post that chairs the secretariat of that plan. */
    static String publisher(int plan) {
        return Tokens.with("person-" + (plan % BODIES * 10 + 1), "body-chair");
    }

    /** Each with ten initiatives, in force, and nobody was consulted for a reason; answers how many seconds it took. */
    double plans(int plans) throws Exception {
        return timed(
                () ->
                        each(plans, this::plan));
    }

    private void plan(int n) throws Exception {
        create(
                "/v1/plans",
                """
                {"code":"PLAN-%1$d","kind":"THEMED","title":"Plan %1$d","from":"2021-01-01","secretariat":"BODY-%2$d",
                 "sections":[{"code":"A","name":"What is to change","ownerBody":"BODY-%2$d","initiatives":[%3$s]}]}
                """
                        .formatted(n, n % BODIES, initiatives()));
        var path = "/v1/plans/PLAN-" + n;
        service.post(
                        path + "/activation",
                        OFFICE,
                        service.get(path, OFFICE).expect(200).etag(),
                        "application/json",
                        "{\"reason\":\"Adopted.\"}")
                .expect(200);
        create(
                path + "/consultations",
                """
                {"kind":"WAIVER","heldOn":"2021-01-01","reason":"The law left a month.","followedFromIt":"Asked next time."}
                """);
    }

    private static String initiatives() {
        return String.join(
                ",",
                IntStream.rangeClosed(1, INITIATIVES)
                        .mapToObj(
                                n ->
                                        "{\"printedNumber\":%d,\"text\":\"Initiative %d\"}"
                                                .formatted(n, n))
                        .toList());
    }

    /** Drafted in the initiatives that they carry; answers how many seconds it took. */
    double actions(int plans, int actions) throws Exception {
        var perInitiative = Math.max(1, actions / plans / INITIATIVES);
        return timed(() -> each(plans, plan -> draft(plan, perInitiative)));
    }

    private void draft(int plan, int perInitiative) throws Exception {
        var path = "/v1/plans/PLAN-" + plan + "/initiatives";
        var ids = new ArrayList<String>();
        var found = ID.matcher(service.get(path, OFFICE).expect(200).body());
        while (found.find()) {
            ids.add(found.group(1));
        }
        for (var initiative : ids) {
            var tag = service.get(path + "/" + initiative, OFFICE).expect(200).etag();
            for (var n = 0; n < perInitiative; n++) {
                tag =
                        service.post(
                                        path + "/" + initiative + "/actions",
                                        OFFICE,
                                        tag,
                                        "application/json",
                                        action(plan, n))
                                .expect(200)
                                .etag();
            }
        }
    }

    private static String action(int plan, int n) {
        return """
        {"title":"Action %d of plan %d","description":"What is to be done, in some words that a reader needs.",
         "accountablePost":"POST-%d","lens":"CITIZEN_FOCUSED","characteristics":["RACE"],
         "successMeasure":"It is done by then.","endDate":"2031-%02d-28"}
        """
                .formatted(n, plan, (plan * 7 + n) % POSTS, 1 + n % 12);
    }

    /**
     * Five years of history: no door writes the past, so that the owner of the tables does. Most
     * actions were agreed and begun, one in five is complete; each has eight deeds and two
     * milestones.
     */
    static void history(Connection owner) throws Exception {
        try (var statement = owner.createStatement()) {
            for (var sql : History.STATEMENTS) {
                statement.execute(sql);
            }
        }
    }

    /** That many, each of a post, all due yesterday; answers how many seconds it took. */
    double obligations(int obligations) throws Exception {
        create(
                "/v1/ladders",
                "{\"code\":\"ONE-STEP\",\"title\":\"One step\",\"rungs\":[{\"afterDays\":1,\"target\":\"OWNER\"}]}");
        var anchor = LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(2);
        return timed(
                () ->
                        each(
                                obligations,
                                n ->
                                        create(
                                                "/v1/obligations",
                                                """
                                                {"code":"DUE-%d","title":"Return %d","accountablePost":"POST-%d",
                                                 "body":"BODY-%d","anchor":"%s","offsets":["P1D"],"ladder":"ONE-STEP"}
                                                """
                                                        .formatted(
                                                                n,
                                                                n,
                                                                n % POSTS,
                                                                n % BODIES,
                                                                anchor))));
    }

    private void create(String path, String json) throws Exception {
        service.post(path, OFFICE, "application/json", json).expect(201);
    }

    private interface Step {
        void take(int number) throws Exception;
    }

    private interface Steps {
        void take() throws Exception;
    }

    private static double timed(Steps steps) throws Exception {
        var begin = System.nanoTime();
        steps.take();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A few callers at once, as many as the machine serves. */
    private static void each(int number, Step step) throws Exception {
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> tasks =
                    IntStream.range(0, number)
                            .<Callable<Void>>mapToObj(
                                    n ->
                                            () -> {
                                                step.take(n);
                                                return null;
                                            })
                            .toList();
            for (var done : callers.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
