package org.dueregard.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDataTest {
    record Plan(
            String id,
            @Nullable LocalDate due,
            List<Step> steps,
            List<String> tags,
            @Nullable Step last) {
        Plan {
            tags = tags == null ? List.of() : tags;
        }
    }

    record Step(String name, Kind kind, @Nullable Integer count) {}

    enum Kind {
        ONE,
        TWO
    }

    @Test
    void what_may_be_absent_may_be_absent() throws MalformedEventException {
        var plan = read("{\"id\":\"p\",\"steps\":[{\"name\":\"s\",\"kind\":\"ONE\"}]}");

        assertThat(plan)
                .isEqualTo(
                        new Plan(
                                "p",
                                null,
                                List.of(new Step("s", Kind.ONE, null)),
                                List.of(),
                                null));
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "{\"steps\":[{\"name\":\"s\"},{\"kind\":\"TWO\"},null],"
                                                + "\"last\":{}}"))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage(
                        "missing: /id, /steps/0/kind, /steps/1/name, /steps/2, /last/name,"
                                + " /last/kind");
    }

    @Test
    void a_value_of_another_form_is_named_with_its_place() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "{\"id\":\"p\",\"steps\":[{\"name\":\"s\",\"kind\":\"THREE\"}]}"))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageStartingWith("/steps/0/kind: ");
        assertThatThrownBy(() -> read("{\"id\":\"p\",\"due\":\"soon\",\"steps\":[]}"))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageStartingWith("/due: ");
    }

    private static Plan read(String json) throws MalformedEventException {
        return EventData.read(json.getBytes(StandardCharsets.UTF_8), Plan.class);
    }
}
