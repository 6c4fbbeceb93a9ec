package org.dueregard.platform.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Posts;
import org.dueregard.platform.testing.Tally;
import org.dueregard.platform.testing.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class PostsQuarkusTest {
    @Inject Posts posts;
    @Inject Tally database;

    private final String code = "POST-" + Ids.next();
    private final Person person = new Person("person-" + Ids.next());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-05-31T22:59:59Z, false", // 31 May, 23:59:59 in London
        "2026-05-31T23:00:00Z, true", // 1 June, midnight
        "2026-06-30T22:59:59Z, true", // 30 June, the last second
        "2026-06-30T23:00:00Z, false",
    })
    void an_appointment_lasts_from_its_first_to_its_last_london_day(Instant at, boolean held) {
        announce(1, false, holder("HOLDER", "2026-06-01", "2026-06-30"));

        assertThat(posts.heldBy(person, at).contains(code)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"HOLDER", "ACTING", "DEPUTY"})
    void whoever_holds_acts_or_deputises_may_act_for_the_post(String capacity) {
        announce(1, false, holder(capacity, "2020-01-01", null));

        assertThat(posts.heldBy(person, Instant.parse("2026-11-22T12:00:00Z"))).contains(code);
        assertThat(posts.heldBy(new Person("another"), Instant.parse("2026-11-22T12:00:00Z")))
                .doesNotContain(code);
    }

    @Test
    void a_post_is_as_it_was_announced_last() {
        announce(1, false, holder("HOLDER", "2020-01-01", null));
        announce(2, false, "");

        assertThat(posts.heldBy(person, Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
        assertThat(posts.known(code)).isTrue();
    }

    @Test
    void nobody_acts_for_a_post_that_is_closed_but_it_stays_known() {
        announce(1, true, holder("HOLDER", "2020-01-01", null));

        assertThat(posts.heldBy(person, Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
        assertThat(posts.known(code)).isTrue();
        assertThat(posts.known(code + "-else")).isFalse();
    }

    private String holder(String capacity, String from, @Nullable String to) {
        return "{\"person\":\"%s\",\"capacity\":\"%s\",\"from\":\"%s\"%s}"
                .formatted(
                        person.sub(), capacity, from, to == null ? "" : ",\"to\":\"" + to + "\"");
    }

    private void announce(long version, boolean closed, String holders) {
        Wire.event("org.dueregard.action-plan.post.changed.v1", code, version)
                .on("action-plan.posts")
                .data(
                        "{\"postCode\":\"%s\",\"title\":\"v%d\",\"holders\":[%s],\"closed\":%s}"
                                .formatted(code, version, holders, closed))
                .send();
        await().until(
                        () ->
                                database.number(
                                                "SELECT count(*) FROM inbox_subject WHERE subject = ? AND version = ?",
                                                code,
                                                version)
                                        == 1);
    }
}
