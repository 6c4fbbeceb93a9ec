package org.dueregard.eia.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The story of a policy, step by step, so that a test begins where it wants to: {@code new
 * Story().screened().written().submitted()}. Each story has people, posts and a subject of its own.
 */
final class Story {
    static final LocalDate TODAY = TestClock.today();
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000);

    final String post = "POST-" + NUMBER.incrementAndGet();
    final String owner = "owner-" + Ids.next();
    private UUID subject = new UUID(0, 0);
    private UUID screening = new UUID(0, 0);
    private UUID assessment = new UUID(0, 0);
    private long actionVersion;
    private String kind = "POLICY";
    private String title = "Stop and search";
    private String area = "Territorial Policing";

    /** A story that somebody else has begun. */
    Story goingOn(UUID itsSubject, UUID itsAssessment) {
        subject = itsSubject;
        assessment = itsAssessment;
        return this;
    }

    UUID subject() {
        return subject;
    }

    UUID screening() {
        return screening;
    }

    UUID assessment() {
        return assessment;
    }

    /** Of another kind than a policy. */
    Story ofKind(String another) {
        kind = another;
        return this;
    }

    Story called(String itsTitle, String itsArea) {
        title = itsTitle;
        area = itsArea;
        return this;
    }

    String path() {
        return "/v1/assessments/" + assessment;
    }

    /** The post of the owner is announced, and known by the service. */
    Story withOwner() {
        announce(post, owner);
        return this;
    }

    static void announce(String post, String holder) {
        Wire.ofActionPlan(
                        "org.dueregard.action-plan.post.changed.v1",
                        post,
                        1,
                        Map.of(
                                "postCode",
                                post,
                                "title",
                                "Commander",
                                "holders",
                                List.of(
                                        Map.of(
                                                "person",
                                                holder,
                                                "from",
                                                "2016-01-01",
                                                "capacity",
                                                "HOLDER")),
                                "closed",
                                false))
                .send();
    }

    Story registered() {
        return registered(
                Map.of(
                        "kind",
                        kind,
                        "title",
                        title,
                        "purpose",
                        "Find weapons and drugs in the streets.",
                        "accountablePost",
                        post,
                        "businessArea",
                        area));
    }

    Story registered(Map<String, ?> particulars) {
        subject = Api.as("policy-author").create("/v1/subjects", particulars).expect(201).id();
        return this;
    }

    /** A panel finds race highly relevant. */
    Story screened() {
        registered();
        screening = openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            rate(screening, member, "high").expect(201);
        }
        complete(screening, Map.of()).expect(200);
        assessment =
                UUID.fromString(
                        Api.as("panel-chair")
                                .get("/v1/screenings/" + screening)
                                .text("/assessmentId"));
        return this;
    }

    UUID openScreening() {
        return Api.as("panel-chair")
                .create(
                        "/v1/screenings",
                        Map.of(
                                "subjectId",
                                subject,
                                "panel",
                                List.of(
                                        seat(3, "STAFF_ASSOCIATION_OR_UNION", "Police Federation"),
                                        seat(4, "STAFF_SUPPORT_ASSOCIATION", "Staff association"),
                                        seat(5, "IAG", "Independent advisory group"))))
                .expect(201)
                .id();
    }

    private static Map<String, String> seat(int identity, String constituency, String body) {
        return Map.of("person", sub(identity), "constituency", constituency, "organisation", body);
    }

    static String sub(int identity) {
        return "00000000-0000-4000-8000-0000000000%02d".formatted(identity);
    }

    static Api.Answer rate(UUID screening, String member, String relevanceOfRace) {
        return Api.as(member)
                .create("/v1/screenings/" + screening + "/ratings", sheet(relevanceOfRace));
    }

    static Map<String, Object> sheet(String relevanceOfRace) {
        var ratings = new LinkedHashMap<String, Object>();
        for (var code : statutory()) {
            ratings.put(code, Map.of("relevance", "none", "reason", "No effect is known."));
        }
        ratings.put(
                "RACE",
                Map.of(
                        "relevance",
                        relevanceOfRace,
                        "likelihood",
                        "possible",
                        "impact",
                        "minor",
                        "reason",
                        "Searches fall on ethnic groups at different rates."));
        return Map.of("ratings", ratings);
    }

    static Api.Answer complete(UUID screening, Map<String, ?> completion) {
        var path = "/v1/screenings/" + screening;
        var chair = Api.as("panel-chair");
        return chair.post(path + "/completion", chair.get(path).etag(), completion);
    }

    private static List<String> statutory() {
        return List.of(
                "AGE",
                "DISABILITY",
                "GENDER_REASSIGNMENT",
                "MARRIAGE_CIVIL_PARTNERSHIP",
                "PREGNANCY_MATERNITY",
                "RACE",
                "RELIGION_BELIEF",
                "SEX",
                "SEXUAL_ORIENTATION");
    }

    Story written() {
        screened();
        write(Api.as("policy-author"), content()).expect(200);
        return this;
    }

    Api.Answer write(Api by, Map<String, ?> content) {
        return by.put(path() + "/content", etag(), content);
    }

    Map<String, Object> content() {
        var impacts = new ArrayList<Map<String, ?>>();
        impacts.add(
                Map.ofEntries(
                        Map.entry("ref", "I1"),
                        Map.entry("characteristic", "RACE"),
                        Map.entry("limbs", List.of("ELIMINATE_DISCRIMINATION")),
                        Map.entry("people", List.of("CITIZENS")),
                        Map.entry("direction", "NEGATIVE"),
                        Map.entry("reason", "Black residents are searched more often."),
                        Map.entry("evidence", List.of("E1")),
                        Map.entry("inherentLikelihood", 4),
                        Map.entry("inherentSeverity", 3),
                        Map.entry("residualLikelihood", 3),
                        Map.entry("residualSeverity", 3)));
        impacts.add(none("I2", "RACE", List.of("ADVANCE_EQUALITY", "FOSTER_GOOD_RELATIONS")));
        var number = 3;
        for (var code : statutory()) {
            if (!code.equals("RACE") && !code.equals("MARRIAGE_CIVIL_PARTNERSHIP")) {
                impacts.add(
                        none(
                                "I" + number++,
                                code,
                                List.of(
                                        "ELIMINATE_DISCRIMINATION",
                                        "ADVANCE_EQUALITY",
                                        "FOSTER_GOOD_RELATIONS")));
            }
        }
        var content = new LinkedHashMap<String, Object>();
        content.put(
                "scope",
                Map.of(
                        "aims",
                        "Find weapons and drugs, with as few fruitless searches as can be.",
                        "changeKind",
                        "CHANGED",
                        "functions",
                        List.of("SERVICE_DELIVERY"),
                        "people",
                        List.of("CITIZENS")));
        content.put("evidence", List.of(evidence("E1", null)));
        content.put(
                "engagements",
                List.of(
                        Map.of(
                                "ref",
                                "G1",
                                "consultee",
                                "Independent advisory group",
                                "consulteeType",
                                "IAG",
                                "method",
                                "meeting",
                                "heldOn",
                                "2016-04-12",
                                "participants",
                                3,
                                "views",
                                "Searches without a stated reason cost trust.",
                                "response",
                                "Grounds are recorded and read by a supervisor.")));
        content.put("impacts", impacts);
        content.put(
                "mitigations",
                List.of(
                        Map.of(
                                "ref",
                                "M1",
                                "impact",
                                "I1",
                                "description",
                                "Supervisors read the grounds of every search without outcome.",
                                "ownerPost",
                                post,
                                "dueOn",
                                TODAY.plusDays(120).toString(),
                                "duePrecision",
                                "MONTH",
                                "successMeasure",
                                "The rate ratio falls.",
                                "indicatorId",
                                "SS-SEARCH-RATE")));
        content.put(
                "monitoringPlan",
                List.of(
                        Map.of(
                                "indicatorId",
                                "SS-SEARCH-RATE",
                                "dimensions",
                                List.of("RACE"),
                                "source",
                                "stop-and-search",
                                "frequency",
                                "P1M",
                                "accountablePost",
                                post)));
        content.put(
                "reviewAction", Map.of("ownerPost", post, "dueOn", TODAY.plusYears(1).toString()));
        return content;
    }

    static Map<String, Object> evidence(String ref, @Nullable String citation) {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("ref", ref);
        evidence.put("type", "STATISTICS");
        evidence.put("source", "Searches of June 2016");
        evidence.put("datedOn", "2016-07-01");
        evidence.put("groups", List.of("RACE"));
        evidence.put("summary", "More searches for each thousand Black residents.");
        if (citation != null) {
            evidence.put("citation", citation);
        }
        return evidence;
    }

    private static Map<String, ?> none(String ref, String code, List<String> limbs) {
        return Map.of(
                "ref",
                ref,
                "characteristic",
                code,
                "limbs",
                limbs,
                "people",
                List.of("CITIZENS"),
                "direction",
                "NONE",
                "reason",
                "Neither the figures nor the consultation show an effect.");
    }

    Story submitted() {
        written();
        Api.as("policy-author").post(path() + "/submission", etag(), null).expect(200);
        return this;
    }

    Story passed() {
        submitted();
        assure(Api.as("assurer")).expect(200);
        return this;
    }

    Api.Answer assure(Api by) {
        return by.post(
                path() + "/assurance",
                etag(),
                Map.of("result", "PASSED", "checklist", checklist()));
    }

    static List<Map<String, ?>> checklist() {
        var checklist = new ArrayList<Map<String, ?>>();
        for (var item :
                List.of(
                        "EVIDENCE_SUFFICIENT",
                        "ENGAGEMENT_ADEQUATE",
                        "IMPACTS_REASONED",
                        "MITIGATIONS_ACHIEVABLE",
                        "MONITORING_IN_PLACE",
                        "PLAIN_LANGUAGE")) {
            checklist.add(Map.of("item", item, "met", true));
        }
        return checklist;
    }

    Story signedOff() {
        passed();
        agreed();
        decide(Api.as("decision-maker"), "ADJUST").expect(200);
        return this;
    }

    /** The owner accepts the action of the mitigation, in action-plan. */
    Story agreed() {
        ofAction(
                "org.dueregard.action.decided.v1",
                Map.of(
                        "actionId",
                        actionId(),
                        "originType",
                        "MITIGATION",
                        "originId",
                        mitigation(),
                        "decision",
                        "ACCEPTED",
                        "accountablePost",
                        post,
                        "dueDate",
                        TODAY.plusDays(100).toString()));
        awaitMitigation("AGREED");
        return this;
    }

    Wire.Event ofAction(String type, Map<String, ?> data) {
        return Wire.ofActionPlan(type, actionId(), ++actionVersion, data).send();
    }

    String actionId() {
        return "ACT-" + assessment;
    }

    String mitigation() {
        return reread().text("/current/content/mitigations/0/id");
    }

    void awaitMitigation(String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> reread().text("/mitigationProgress/0/state").equals(state));
    }

    Api.Answer decide(Api by, String outcome) {
        var read = reread();
        return by.post(
                path() + "/decision",
                read.etag(),
                Map.of(
                        "outcome",
                        outcome,
                        "reason",
                        "The effect is known, and what is done about it is placed.",
                        "contentSha256",
                        read.text("/current/contentSha256")));
    }

    Story published() {
        signedOff();
        Api.as("publisher").post(path() + "/publication", etag(), Map.of()).expect(200);
        return this;
    }

    /** Published, and a disparity was detected; the review is open. */
    Story reviewDue(String disparityId) {
        published();
        detected(disparityId).send();
        awaitStatus("REVIEW_DUE");
        return this;
    }

    Wire.Event detected(String disparityId) {
        return Wire.ofMonitoring(
                "org.dueregard.monitoring.disparity.detected.v1",
                disparityId,
                1,
                Map.ofEntries(
                        Map.entry("disparityId", disparityId),
                        Map.entry("indicatorId", "SS-SEARCH-RATE"),
                        Map.entry("policyIds", List.of(subject.toString())),
                        Map.entry("eiaIds", List.of(assessment.toString())),
                        Map.entry("dimensions", List.of("RACE")),
                        Map.entry("group", "Black"),
                        Map.entry("comparator", "White"),
                        Map.entry("groupRate", 2.817),
                        Map.entry("comparatorRate", 0.866),
                        Map.entry("groupN", 3347),
                        Map.entry("comparatorN", 4054),
                        Map.entry("ratio", 3.252),
                        Map.entry("threshold", "ratio >= 1.25 and its lower limit > 1"),
                        Map.entry("period", "2016-06"),
                        Map.entry("kind", "ACTUAL"),
                        Map.entry("smallNumber", false),
                        Map.entry("dataQuality", "CERTIFIED"),
                        Map.entry("sourceRef", "2016-06-metropolitan-stop-and-search.csv"),
                        Map.entry("unit", "FORCE"),
                        Map.entry("accountablePost", post),
                        Map.entry(
                                "interval", Map.of("lower", 3.106, "upper", 3.406, "level", 0.95)),
                        Map.entry("method", "Rate ratio, exact conditional interval"),
                        Map.entry("definitionVersion", 1)));
    }

    void awaitStatus(String status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> reread().text("/status").equals(status));
    }

    Api.Answer reread() {
        return Api.as("auditor").get(path()).expect(200);
    }

    String etag() {
        return reread().etag();
    }

    Api.Answer reviews() {
        return Api.as("auditor").get(path() + "/reviews").expect(200);
    }

    String review() {
        return path() + "/reviews/" + reviews().text("/items/0/id");
    }

    Api asOwner(String... roles) {
        return Api.person(owner, roles);
    }

    static Map<String, Object> conclusion(String outcome) {
        return Map.of(
                "outcome",
                outcome,
                "report",
                "The disparity is real and in part explained.",
                "evidenceAnswer",
                "Yes: E1, and the evidence of the action.",
                "consultationAnswer",
                "Yes: G1.",
                "fitnessAnswer",
                "Yes, with M1 and the reform.");
    }
}
