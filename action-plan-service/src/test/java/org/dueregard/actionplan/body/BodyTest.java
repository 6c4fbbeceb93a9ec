package org.dueregard.actionplan.body;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.actionplan.action.Refusals.violated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final Instant NOW = Instant.parse("2016-07-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2016, 7, 1);

    private final Body body =
            new Body(
                    new Charter(
                            "DIVERSITY-BOARD",
                            "Diversity Strategy Board",
                            BodyKind.BOARD,
                            "DIV-BOARD-CHAIR",
                            TODAY.minusYears(1),
                            new Powers(true, false),
                            null,
                            Rhythm.NONE,
                            false,
                            null),
                    NOW);

    @Test
    void a_member_is_a_post_or_an_organisation_and_not_both() {
        assertThat(violated(() -> admit(null, null, MemberCapacity.MEMBER)))
                .containsExactly("/post");
        assertThat(violated(() -> admit("P", "Authority", MemberCapacity.MEMBER)))
                .containsExactly("/post");
    }

    @Test
    void an_external_adviser_comes_from_outside() {
        assertThat(violated(() -> admit("P", null, MemberCapacity.EXTERNAL_ADVISER)))
                .containsExactly("/capacity");
        admit(null, "LGBT Advisory Group", MemberCapacity.EXTERNAL_ADVISER);
        assertThat(body.members()).hasSize(1);
    }

    @Test
    void nobody_sits_twice_in_one_capacity() {
        admit("P", null, MemberCapacity.MEMBER);

        assertThat(violated(() -> admit("P", null, MemberCapacity.MEMBER))).containsExactly("");
        admit("P", null, MemberCapacity.CO_CHAIR);
    }

    @Test
    void a_membership_that_ended_is_kept_with_its_days() {
        var id = admit("P", null, MemberCapacity.MEMBER);

        body.endMembership(id, TODAY.plusDays(3), NOW);

        assertThat(body.membership(id).term()).isEqualTo(new Term(TODAY, TODAY.plusDays(3)));
        assertThat(violated(() -> body.endMembership(id, TODAY.plusDays(4), NOW)))
                .containsExactly("/lastDay");
        assertThat(violated(() -> body.endMembership(id, TODAY.minusDays(1), NOW)))
                .containsExactly("/lastDay");
    }

    @Test
    void a_change_of_chair_keeps_the_former_one_in_the_audit() {
        var fact = body.changeChair("DEPUTY-COMMISSIONER", TODAY, NOW);

        assertThat(requireNonNull(fact.before()).chairPost()).isEqualTo("DIV-BOARD-CHAIR");
        assertThat(fact.after().chairPost()).isEqualTo("DEPUTY-COMMISSIONER");
        assertThat(fact.announcements()).isEmpty();
    }

    @Test
    void a_chair_may_leave_today_and_not_before_it_is_so() {
        admit("CO-CHAIR", null, MemberCapacity.CO_CHAIR);

        assertThat(violated(() -> body.leaveChair(TODAY.plusDays(1), Set.of("CO-CHAIR"), NOW)))
                .containsExactly("/lastDay");
        assertThat(violated(() -> body.leaveChair(TODAY.minusYears(2), Set.of("CO-CHAIR"), NOW)))
                .containsExactly("/lastDay", "");
        body.leaveChair(TODAY, Set.of("CO-CHAIR"), NOW);

        assertThat(body.chairPost()).isEqualTo("CO-CHAIR");
        assertThat(body.chairs().getLast().term()).isEqualTo(Term.from(TODAY.plusDays(1)));
        assertThat(body.chairs().getFirst().term().lastDay()).isEqualTo(TODAY);
    }

    @Test
    void a_chair_is_left_to_an_open_post_only() {
        admit("CLOSED", null, MemberCapacity.CO_CHAIR);
        admit("OPEN", null, MemberCapacity.CO_CHAIR);

        assertThat(violated(() -> body.leaveChair(TODAY, Set.of(), NOW))).containsExactly("");
        body.leaveChair(TODAY, Set.of("OPEN"), NOW);

        assertThat(body.chairPost()).isEqualTo("OPEN");
    }

    @Test
    void no_more_voices_are_needed_than_the_body_has_seats() {
        assertThat(violated(() -> body.adopt(new NewTerms("Decides.", 3, 4, TODAY, null), NOW)))
                .containsExactly("/quorum");

        body.adopt(new NewTerms("Decides.", 4, 3, TODAY, null), NOW);

        assertThat(body.quorumOn(TODAY)).isEqualTo(3);
        assertThat(body.quorumOn(TODAY.minusDays(1))).isNull();
    }

    private UUID admit(
            @Nullable String post, @Nullable String organisation, MemberCapacity capacity) {
        var id = UUID.randomUUID();
        body.admit(id, new NewMember(post, organisation, null, capacity, Term.from(TODAY)), NOW);
        return id;
    }
}
