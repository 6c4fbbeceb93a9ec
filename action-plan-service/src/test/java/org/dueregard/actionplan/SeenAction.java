package org.dueregard.actionplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An action as somebody has read it: parsed once, however much is asked of it. */
record SeenAction(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static SeenAction in(Response answer) {
        try {
            return new SeenAction(JSON.readTree(answer.asByteArray()));
        } catch (IOException noJson) {
            throw new AssertionError(answer.asString(), noJson);
        }
    }

    String state() {
        return json.path("state").asText();
    }

    boolean is(String state) {
        return state().equals(state);
    }

    String title() {
        return json.path("title").asText();
    }

    /** The code of the accountable post. */
    String post() {
        return json.path("accountablePost").path("code").asText();
    }

    /** The first end date; null while there is none. */
    @Nullable String baseline() {
        return text("/baseline/date");
    }

    @Nullable String endDate() {
        return text("/endDate/date");
    }

    /** Whether its success measure has a target. */
    boolean isMeasured() {
        return text("/successMeasure/target") != null;
    }

    /** Whether the chair of a group has agreed to what it asks now. */
    boolean isAgreedAsItIs() {
        return json.path("groupAgreements").findValues("presentTerms").stream()
                .anyMatch(JsonNode::asBoolean);
    }

    /** How many there are of them, such as milestones. */
    int count(String list) {
        return json.path(list).size();
    }

    private @Nullable String text(String pointer) {
        var found = json.at(pointer);
        return found.isMissingNode() || found.isNull() ? null : found.asText();
    }
}
