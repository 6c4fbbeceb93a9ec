package org.dueregard.actionplan.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.actionplan.action.Refusals.refused;
import static org.dueregard.actionplan.action.Refusals.violated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostTest {
    private static final Instant NOW = Instant.parse("2016-07-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2016, 7, 1);
    private static final Person FIRST = new Person("first");
    private static final Person SECOND = new Person("second");

    private final Post post = new Post("SS-OWNER", "Commander, Stop and Search", "TP", NOW);

    @Test
    void a_post_is_held_from_the_first_day_of_an_appointment_to_its_last() {
        appoint(FIRST, Capacity.HOLDER, TODAY, TODAY.plusDays(9));

        assertThat(post.isHeldBy(FIRST, TODAY.minusDays(1))).isFalse();
        assertThat(post.isHeldBy(FIRST, TODAY)).isTrue();
        assertThat(post.isHeldBy(FIRST, TODAY.plusDays(9))).isTrue();
        assertThat(post.isHeldBy(FIRST, TODAY.plusDays(10))).isFalse();
        assertThat(post.isHeldBy(SECOND, TODAY)).isFalse();
    }

    @Test
    void a_post_has_one_holder_at_a_time() {
        appoint(FIRST, Capacity.HOLDER, TODAY, null);

        assertThat(violated(() -> appoint(SECOND, Capacity.HOLDER, TODAY.plusDays(5), null)))
                .containsExactly("/capacity");
        appoint(SECOND, Capacity.ACTING, TODAY.plusDays(5), null);
        assertThat(post.isHeldBy(SECOND, TODAY.plusDays(5))).isTrue();
    }

    @Test
    void holders_follow_one_another() {
        var first = appoint(FIRST, Capacity.HOLDER, TODAY.minusDays(100), null);

        post.endAppointment(first, TODAY.minusDays(1), "Promoted.", NOW);
        appoint(SECOND, Capacity.HOLDER, TODAY, null);

        assertThat(post.isHeldBy(FIRST, TODAY)).isFalse();
        assertThat(post.isHeldBy(SECOND, TODAY)).isTrue();
        assertThat(post.appointedBetween(TODAY.minusDays(50), TODAY))
                .containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(post.appointedBetween(TODAY, TODAY)).containsExactly(SECOND);
    }

    @Test
    void nobody_is_appointed_twice_at_a_time_in_one_capacity() {
        appoint(FIRST, Capacity.DEPUTY, TODAY, null);

        assertThat(violated(() -> appoint(FIRST, Capacity.DEPUTY, TODAY.plusDays(1), null)))
                .containsExactly("/person");
    }

    @Test
    void an_appointment_does_not_end_before_it_begins_and_is_not_stretched() {
        assertThat(violated(() -> appoint(FIRST, Capacity.HOLDER, TODAY, TODAY.minusDays(1))))
                .containsExactly("/to");
        var id = appoint(FIRST, Capacity.HOLDER, TODAY, TODAY.plusDays(9));

        assertThat(violated(() -> post.endAppointment(id, TODAY.minusDays(1), "No.", NOW)))
                .containsExactly("/lastDay");
        assertThat(violated(() -> post.endAppointment(id, TODAY.plusDays(10), "No.", NOW)))
                .containsExactly("/lastDay");
    }

    @Test
    void a_post_that_owns_open_items_does_not_close_and_names_them() {
        var refusal =
                refused(
                        Refusal.ILLEGAL_TRANSITION,
                        () -> post.close(List.of("one action", "another"), "Reorganised.", NOW));

        assertThat(refusal.slug()).isEqualTo("post-owns-open-items");
        assertThat(refusal.violations())
                .extracting(Violation::message)
                .containsExactly("one action", "another");
        assertThat(post.isClosed()).isFalse();
    }

    @Test
    void a_closed_post_is_held_by_nobody_and_takes_nobody() {
        appoint(FIRST, Capacity.HOLDER, TODAY, null);

        post.close(List.of(), "Reorganised.", NOW);

        assertThat(post.isHeldBy(FIRST, TODAY)).isFalse();
        assertThat(post.ownershipOn(TODAY)).isEqualTo(Ownership.POST_CLOSED);
        assertThat(violated(() -> appoint(SECOND, Capacity.ACTING, TODAY, null)))
                .containsExactly("");
        refused(Refusal.ILLEGAL_TRANSITION, () -> post.close(List.of(), "Again.", NOW));
    }

    @Test
    void a_deputy_acts_for_a_vacant_post_and_does_not_fill_it() {
        appoint(FIRST, Capacity.DEPUTY, TODAY, null);

        assertThat(post.isHeldBy(FIRST, TODAY)).isTrue();
        assertThat(post.ownershipOn(TODAY)).isEqualTo(Ownership.POST_VACANT);

        appoint(SECOND, Capacity.ACTING, TODAY.plusDays(1), null);

        assertThat(post.isHeldBy(FIRST, TODAY)).isTrue();
        assertThat(post.isHeldBy(FIRST, TODAY.plusDays(1))).isFalse();
    }

    @Test
    void a_deputy_acts_where_everybody_who_fills_the_post_is_in_conflict() {
        appoint(FIRST, Capacity.DEPUTY, TODAY, null);
        appoint(SECOND, Capacity.HOLDER, TODAY, null);

        assertThat(post.isLeftToDeputy(FIRST, Set.of(), TODAY)).isFalse();
        assertThat(post.isLeftToDeputy(FIRST, Set.of(SECOND), TODAY)).isTrue();
        assertThat(post.isLeftToDeputy(SECOND, Set.of(SECOND), TODAY)).isFalse();
    }

    @Test
    void a_change_announces_the_whole_state_on_the_compacted_topic() {
        var fact =
                post.appoint(
                        UUID.randomUUID(),
                        new NewAppointment(
                                FIRST, Capacity.HOLDER, Term.from(TODAY), "A. Name", true),
                        NOW);

        assertThat(fact.announcements())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.topic()).isEqualTo("action-plan.posts");
                            assertThat(told.subject()).isEqualTo("SS-OWNER");
                            assertThat(told.data())
                                    .isEqualTo(
                                            new PostState(
                                                    "SS-OWNER",
                                                    "Commander, Stop and Search",
                                                    "TP",
                                                    List.of(
                                                            new PostState.Holder(
                                                                    "first",
                                                                    TODAY,
                                                                    null,
                                                                    Capacity.HOLDER)),
                                                    false));
                        });
    }

    @Test
    void a_name_is_withheld_only_where_one_is_given() {
        assertThat(
                        violated(
                                () ->
                                        post.appoint(
                                                UUID.randomUUID(),
                                                new NewAppointment(
                                                        FIRST,
                                                        Capacity.HOLDER,
                                                        Term.from(TODAY),
                                                        null,
                                                        true),
                                                NOW)))
                .containsExactly("/nameWithheld");
    }

    private UUID appoint(
            Person person, Capacity capacity, LocalDate first, @Nullable LocalDate last) {
        var id = UUID.randomUUID();
        post.appoint(
                id, new NewAppointment(person, capacity, new Term(first, last), null, false), NOW);
        return id;
    }
}
