package org.dueregard.actionplan;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.Tokens;

/** Bodies with chairs, and what is done with their meetings: each test has its own. */
record Convener(String mark) {
    static Convener some() {
        return new Convener(UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT));
    }

    String code(String name) {
        return name + "-" + mark;
    }

    /** A token of whoever holds the post; the same person each time. */
    String holder(String post) {
        return Tokens.with("person-" + code(post), "body-chair");
    }

    String post(String name) {
        Cast.createPost(code(name), name);
        Cast.appoint(code(name), "person-" + code(name), "HOLDER");
        return code(name);
    }

    /** A body whose chair is a post that is called after it. */
    String body(String name, String kind, String more) {
        var chair = post("CHAIR-" + name);
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "%s", "name": "%s", "kind": "%s", "chairPost": "%s",
                         "since": "2001-01-01", "decidesCompletions": false%s}
                        """
                                .formatted(code(name), name, kind, chair, more))
                .then()
                .statusCode(201);
        return code(name);
    }

    String chair(String body) {
        return holder("CHAIR-" + body);
    }

    Response schedule(String body, String day) {
        return Api.create(
                Api.office(),
                "/v1/meetings",
                "{\"body\": \"%s\", \"meetsOn\": \"%s\"}".formatted(code(body), day));
    }

    /** The path of a meeting that is in the calendar now. */
    String scheduled(String body, String day) {
        var answer = schedule(body, day);
        answer.then().statusCode(201);
        return answer.header("Location").replaceFirst("^.*/v1/", "/v1/");
    }

    static void issue(String meeting) {
        Cast.done(Api.change(Api.office(), meeting + "/agenda-issue", ""));
    }

    /** Issues its agenda and holds it, with its chair and these posts. */
    String held(String meeting, String body, String... others) {
        issue(meeting);
        Cast.done(attend(meeting, body, others));
        return meeting;
    }

    Response attend(String meeting, String body, String... others) {
        var lines =
                Stream.concat(Stream.of(code("CHAIR-" + body)), Arrays.stream(others))
                        .map("{\"post\": \"%s\", \"presence\": \"IN_PERSON\"}"::formatted)
                        .collect(Collectors.joining(","));
        return Api.change(
                Api.office(),
                meeting + "/attendance",
                "{\"chairedBy\": \"%s\", \"attendance\": [%s]}"
                        .formatted(code("CHAIR-" + body), lines));
    }

    /** What stands on the agenda for that reason, by the titles of the items. */
    static List<String> titles(String meeting, String kind) {
        return Api.get(Api.office(), meeting + "/agenda")
                .jsonPath()
                .getList("items.findAll { it.kind == '" + kind + "' }.title", String.class);
    }

    static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }
}
