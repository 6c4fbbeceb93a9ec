package org.dueregard.bench.actionplan;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.Tokens;

/** Posts, bodies, plans, actions and obligations come in through the API's own doors. */
final class Load {
    static final int POSTS = 500;
    static final int BODIES = 20;
    private static final int INITIATIVES = 10;
    private static final int AT_ONCE = 8;
    private static final int ROWS = 2_000;
    private static final String COLUMNS =
            "reference,title,description,accountablePost,businessArea,lens,responsibilityLevel,"
                    + "characteristics,originType,originId,originFrom,originTo,successMeasure,"
                    + "successIndicator,successTarget,endDate,endPrecision,milestones,initiatives,"
                    + "supersededBy,state\n";
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

    /**
     * Each with ten initiatives, in force, and nobody was consulted for a reason; answers how many
     * seconds it took.
     */
    double plans(int plans) throws Exception {
        return timed(() -> each(plans, this::plan));
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

    /** In files, each drafted for the initiative that it carries; answers how many seconds. */
    double actions(int plans, int actions) throws Exception {
        var rows = new ArrayList<String>();
        for (var n = 0; n < actions; n++) {
            rows.add(action(n % plans, n / plans));
        }
        return timed(
                () -> {
                    for (var from = 0; from < rows.size(); from += ROWS) {
                        service.post(
                                        "/v1/actions/imports",
                                        OFFICE,
                                        "text/csv",
                                        COLUMNS
                                                + String.join(
                                                        "",
                                                        rows.subList(
                                                                from,
                                                                Math.min(
                                                                        rows.size(), from + ROWS))))
                                .expect(200);
                    }
                });
    }

    private static String action(int plan, int n) {
        return """
        B-%1$d-%2$d,Action %2$d of plan %1$d,"What is to be done, in some words that a reader needs.",\
        POST-%3$d,,CITIZEN_FOCUSED,,RACE,BOARD,2021-01/1,,,It is done by then.,,,2031-%4$02d-28,DAY,,\
        PLAN-%1$d/A-%5$d,,DRAFT
        """
                .formatted(plan, n, (plan * 7 + n) % POSTS, 1 + n % 12, 1 + n % INITIATIVES);
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
