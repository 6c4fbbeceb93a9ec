package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Meetings of the two last quarters are held; the authority's board asks the programme's team for
 * an answer, and the minutes of its first meeting are agreed at its second one and published.
 */
final class MeetingStory {
    private static final String OFFICE = "programme-office";
    private static final String CHAIR = "body-chair";
    private static final String OVERSIGHT = "EODB";
    private static final String REVIEW = "DSCF";

    private final SampleApi api;
    private final SampleDays days;

    MeetingStory(SampleApi api, SampleDays days) {
        this.api = api;
        this.days = days;
    }

    /** Once: what is in the calendar then and passes later is for those who use the stack. */
    void holdWhatHasPassed() {
        if (!items("/v1/published-minutes?body=" + OVERSIGHT).isEmpty()) {
            return;
        }
        var lastDay = days.firstOfQuarter().minusDays(1);
        for (var meeting : items("/v1/meetings?limit=200&to=" + lastDay)) {
            if (!meeting.path("state").asText().equals("HELD")) {
                hold(meeting);
            }
        }
        var meetings = items("/v1/meetings?body=" + OVERSIGHT);
        ask(meetings.get(2));
        timetable(items("/v1/meetings?body=" + REVIEW).get(3));
        refer(meetings.get(0));
        publishMinutes(meetings.get(0), meetings.get(1));
    }

    private void hold(JsonNode meeting) {
        var path = "/v1/meetings/" + meeting.path("id").asText();
        if (state(path).equals("SCHEDULED")) {
            api.change(OFFICE, "POST", path, "/agenda-issue", Map.of());
        }
        var body = api.read(OFFICE, "/v1/bodies/" + meeting.path("body").asText());
        var chair = body.path("chairPost").asText();
        var attendance = new ArrayList<Map<String, String>>();
        attendance.add(Map.of("post", chair, "presence", "IN_PERSON"));
        for (var member : body.path("members")) {
            if (member.path("votes").asBoolean() && member.hasNonNull("post")) {
                attendance.add(
                        Map.of(
                                "post",
                                member.path("post").asText(),
                                "presence",
                                attendance.size() == 3 ? "APOLOGIES" : "IN_PERSON"));
            }
        }
        api.change(
                OFFICE,
                "POST",
                path,
                "/attendance",
                Map.of("chairedBy", chair, "attendance", attendance));
    }

    /** What members of the board were asked to discuss about the modernisation programme. */
    private void ask(JsonNode meeting) {
        var path = "/v1/meetings/" + meeting.path("id").asText();
        var questions =
                List.of(
                        "By what would one see that the programme succeeds for equality?",
                        "Which outcomes for equality and diversity should it work towards?",
                        "What does good engagement with those concerned look like to the board?");
        for (var i = meeting.path("questions").size(); i < questions.size(); i++) {
            api.create(
                    OFFICE,
                    path + "/questions",
                    "organisation" + path + "/questions/" + i,
                    Map.of("question", questions.get(i)));
        }
    }

    private void timetable(JsonNode review) {
        if (items("/v1/plan-submissions?group=GROUP-TRA").isEmpty()) {
            api.create(
                    OFFICE,
                    "/v1/plan-submissions",
                    "organisation-submission",
                    Map.of(
                            "group", "GROUP-TRA",
                            "meeting", review.path("id").asText(),
                            "title", "Plan of the Training group"));
        }
    }

    private void refer(JsonNode meeting) {
        var id = meeting.path("id").asText();
        if (items("/v1/decisions?meeting=" + id).isEmpty()) {
            api.create(
                    CHAIR,
                    "/v1/meetings/" + id + "/decisions",
                    "organisation-decision",
                    Map.of(
                            "text",
                            "The programme team tells the board which strands have no assessment.",
                            "reason",
                            "Every strand is to be assessed before it changes anything.",
                            "routedTo",
                            "MMPT"));
        }
    }

    private void publishMinutes(JsonNode meeting, JsonNode next) {
        var list = "/v1/minutes?meeting=" + meeting.path("id").asText();
        if (items(list).isEmpty()) {
            var path = "/v1/meetings/" + meeting.path("id").asText() + "/minutes";
            api.create(OFFICE, path, "organisation-minutes", Map.of("notes", NOTES));
        }
        var minutes = "/v1/minutes/" + items(list).get(0).path("id").asText();
        if (state(minutes).equals("DRAFT")) {
            api.change(
                    CHAIR,
                    "POST",
                    minutes,
                    "/agreement",
                    Map.of("meeting", next.path("id").asText()));
        }
        if (state(minutes).equals("AGREED")) {
            api.change(OFFICE, "POST", minutes, "/publication", Map.of());
        }
    }

    private static final List<Map<String, String>> NOTES =
            List.of(
                    Map.of(
                            "heading",
                            "Modernisation programme",
                            "text",
                            "The programme team described the 18 strands and who leads on them. Members asked how many of them had been assessed."),
                    Map.of(
                            "heading",
                            "Diversity strategy action plan",
                            "text",
                            "The monitoring unit told how the seven groups make their returns, and when the next edition comes out."));

    private String state(String path) {
        return api.read(OFFICE, path).path("state").asText();
    }

    private JsonNode items(String list) {
        return api.read(OFFICE, list).path("items");
    }
}
