package org.dueregard.bench.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.dueregard.bench.Measured;
import org.dueregard.bench.Question;
import org.dueregard.bench.Report;
import org.dueregard.bench.RunningService;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Run by name only: see bench/README.md. */
class ActionPlanBench {
    private static final String MODULE = "action-plan-service";
    private static final int PLANS = Integer.getInteger("bench.plans", 500);
    private static final int ACTIONS = Integer.getInteger("bench.actions", 50_000);
    private static final int OBLIGATIONS = Integer.getInteger("bench.obligations", 100_000);
    private static final int REPLICAS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    private static final String FILLED =
            "(select p.code from post p join appointment a on a.post_code = p.code where p.closed_on"
                    + " is null and a.capacity in ('HOLDER', 'ACTING') and a.first_day <= current_date"
                    + " and (a.last_day is null or a.last_day >= current_date))";

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question(
                            "a plan with its sections",
                            "/v1/plans/PLAN-7",
                            List.of(
                                    "select * from plan where code = 'PLAN-7'",
                                    "select s.*, r.* from plan_section s left join"
                                            + " section_responsibility r on r.section_id = s.id"
                                            + " where s.plan_code = 'PLAN-7'")),
                    new Question(
                            "the initiatives of a plan with their actions",
                            "/v1/plans/PLAN-7/initiatives?limit=50",
                            List.of(
                                    "select * from initiative where plan_code = 'PLAN-7'",
                                    "select x.* from initiative_action x join initiative i on i.id ="
                                            + " x.initiative_id where i.plan_code = 'PLAN-7'",
                                    "select g.* from gap_analysis g join initiative i on i.id ="
                                            + " g.initiative_id where i.plan_code = 'PLAN-7'")),
                    new Question(
                            "a group's actions, first page of 50",
                            "/v1/actions?limit=50&post=POST-77",
                            "select a.* from action a where a.accountable_post = 'POST-77' order by"
                                    + " a.id limit 51"),
                    new Question(
                            "what nobody answers for (ownership report)",
                            "/v1/ownership-report",
                            List.of(
                                    "select * from post where closed_on is null and code not in "
                                            + FILLED,
                                    "select a.* from action a where a.state not in ('COMPLETE',"
                                            + " 'WITHDRAWN', 'SUPERSEDED') and (a.state ="
                                            + " 'DECLINED' or a.accountable_post not in "
                                            + FILLED
                                            + ") order by a.id limit 1000",
                                    "select count(*) from action a where a.state not in ('COMPLETE',"
                                            + " 'WITHDRAWN', 'SUPERSEDED') and (a.state ="
                                            + " 'DECLINED' or a.accountable_post not in "
                                            + FILLED
                                            + ")",
                                    "select * from body where chair_post not in " + FILLED,
                                    "select * from organisation_unit where lead_post is null or"
                                            + " lead_post not in "
                                            + FILLED,
                                    "select * from obligation where ended_on is null and"
                                            + " accountable_post not in "
                                            + FILLED)));

    /** What an edition is made of. */
    private static final List<String> EDITION =
            List.of(
                    "select * from plan where code = '{plan}'",
                    "select * from plan_section where plan_code = '{plan}'",
                    "select * from plan_consultation where plan_code = '{plan}'",
                    "select * from initiative where plan_code = '{plan}'",
                    "select a.* from action a where a.id in (select x.action_id from"
                            + " initiative_action x join initiative i on i.id = x.initiative_id"
                            + " where i.plan_code = '{plan}')",
                    "select m.* from milestone m where m.action_id in (select x.action_id from"
                            + " initiative_action x join initiative i on i.id = x.initiative_id"
                            + " where i.plan_code = '{plan}')",
                    "select d.* from deed d where d.action_id in (select x.action_id from"
                            + " initiative_action x join initiative i on i.id = x.initiative_id"
                            + " where i.plan_code = '{plan}')",
                    "select p.*, h.* from post p left join appointment h on h.post_code = p.code"
                            + " where p.code in (select a.accountable_post from action a join"
                            + " initiative_action x on x.action_id = a.id join initiative i on i.id"
                            + " = x.initiative_id where i.plan_code = '{plan}')");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Report report = new Report("action-plan-service beside plain SQL");

    @Test
    void measure() throws Exception {
        var stack = new ServiceStack();
        stack.init(Map.of("database", "action_plan"));
        var config = new HashMap<>(stack.start());
        var url = config.getOrDefault("quarkus.datasource.jdbc.url", "");
        // Nothing climbs while things are loaded and read.
        config.put("dueregard.obligations.look-every", "24h");
        try (var owner =
                        DriverManager.getConnection(url, "action_plan_owner", "action_plan_owner");
                var plain = DriverManager.getConnection(url, "action_plan", "action_plan")) {
            try (var service = RunningService.start(MODULE, config)) {
                var load = new Load(service);
                load.organisation();
                var plans = load.plans(PLANS);
                var actions = load.actions(PLANS, ACTIONS);
                Load.history(owner);
                var loaded = count(plain, "select count(*) from action");
                report.say(
                        "%,d plans in %.0f s and %,d actions in %.0f s (%,.0f a second) through the"
                                + " API, each with its audit row and event; %,d deeds of five years."
                                + " Service, PostgreSQL, Kafka and the client share the machine. ",
                        PLANS,
                        plans,
                        loaded,
                        actions,
                        loaded / actions,
                        count(plain, "select count(*) from deed"));
                report.compare(service, Tokens.of("auditor"), plain, QUESTIONS);
                editions(service, plain);
                report.say(
                        "%n%,d obligations that are due came in through the API in %.0f s.%n",
                        OBLIGATIONS, load.obligations(OBLIGATIONS));
            }
            escalate(config, plain);
        } finally {
            report.write("action-plan");
        }
    }

    /** Each plan publishes one; then the last is read again and again. */
    private void editions(RunningService service, Connection plain) throws Exception {
        var today = LocalDate.now(LONDON).toString();
        var number = new AtomicInteger();
        var warmUp = PLANS / 5;
        var publishing =
                Measured.of(
                        warmUp,
                        PLANS - warmUp,
                        () -> {
                            var plan = number.getAndIncrement();
                            service.post(
                                            "/v1/plans/PLAN-" + plan + "/editions",
                                            Load.publisher(plan),
                                            "application/json",
                                            "{\"asAt\":\"" + today + "\"}")
                                    .expect(201);
                        });
        number.set(0);
        var rows =
                Measured.of(
                        warmUp,
                        PLANS - warmUp,
                        () -> {
                            var plan = number.getAndIncrement();
                            for (var sql : EDITION) {
                                Report.readAll(plain, sql.replace("{plan}", "PLAN-" + plan));
                            }
                        });
        report.row("publishing an edition (writes too) of a plan of 100 actions", publishing, rows);
        report.compareRows(
                service,
                Tokens.of("auditor"),
                plain,
                List.of(
                        new Question(
                                "reading a published edition",
                                "/v1/plan-editions/PLAN-7/1",
                                "select * from plan_edition where plan_code = 'PLAN-7' and number ="
                                        + " 1")));
    }

    /** Three replicas find all of them due when they start. */
    private void escalate(Map<String, String> loading, Connection plain) throws Exception {
        var config = new HashMap<>(loading);
        config.put("dueregard.obligations.look-every", "1s");
        var replicas = new ArrayList<RunningService>();
        try {
            for (var i = 0; i < REPLICAS; i++) {
                replicas.add(RunningService.begin(MODULE, config));
            }
            for (var replica : replicas) {
                replica.awaitReady();
            }
            var begin = System.nanoTime();
            var before = count(plain, "select count(*) from escalation");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(LOOK)
                    .until(() -> count(plain, "select count(*) from escalation") >= OBLIGATIONS);
            var seconds = (System.nanoTime() - begin) / 1e9;
            assertOnce(plain);
            report.say(
                    "%n%,d obligations due at once, handled once each by %d replicas (one step, one"
                            + " audit row and one event each): %.0f s, %,.0f a second; %,d were done"
                            + " while the last replica started.%n",
                    OBLIGATIONS, REPLICAS, seconds, (OBLIGATIONS - before) / seconds, before);
        } finally {
            for (var replica : replicas) {
                replica.close();
            }
        }
    }

    private static void assertOnce(Connection plain) throws Exception {
        assertEquals(
                OBLIGATIONS,
                count(plain, "select count(distinct occurrence_id) from escalation"),
                "each has climbed");
        assertEquals(
                OBLIGATIONS, count(plain, "select count(*) from escalation"), "and none twice");
        assertEquals(
                OBLIGATIONS,
                count(
                        plain,
                        "select count(*) from audit_entry where action = 'obligation.escalated'"),
                "each stands in the audit trail once");
    }

    private static int count(Connection plain, String sql) throws Exception {
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
