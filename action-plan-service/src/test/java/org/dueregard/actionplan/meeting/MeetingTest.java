package org.dueregard.actionplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.actionplan.body.Charter;
import org.dueregard.actionplan.body.MemberCapacity;
import org.dueregard.actionplan.body.NewMember;
import org.dueregard.actionplan.body.NewTerms;
import org.dueregard.actionplan.body.Powers;
import org.dueregard.actionplan.body.Rhythm;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.post.Term;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days, agendas and attendance of meetings. */
class MeetingTest {
    private static final LocalDate DAY = LocalDate.of(2008, 2, 7);
    private static final Instant NOW = Instant.parse("2008-02-07T12:00:00Z");

    private final Meeting meeting = of("PROGRAMME-BOARD", DAY);

    @Test
    void a_quarter_is_one_of_the_calendar_year() {
        assertThat(Quarter.of(LocalDate.of(2002, 12, 31))).hasToString("2002-Q4");
        assertThat(Quarter.of(DAY).lastDay()).isEqualTo(LocalDate.of(2008, 3, 31));
        assertThat(Quarter.of(LocalDate.of(2007, 11, 30)).through(Quarter.of(DAY)))
                .containsExactly(new Quarter(2007, 4), new Quarter(2008, 1));
    }

    @Test
    void a_day_is_refused_on_or_after_that_of_a_later_body_and_on_or_before_that_of_an_earlier() {
        var board = List.of(of("BOARD", DAY));

        assertThat(MeetingRules.schedule(DAY.minusDays(1), List.of(), List.of(), board)).isEmpty();
        assertThat(MeetingRules.schedule(DAY, List.of(), List.of(), board))
                .extracting(Violation::pointer)
                .containsExactly("/meetsOn");
        assertThat(MeetingRules.schedule(DAY.plusDays(1), List.of(), List.of(), board)).hasSize(1);
        assertThat(MeetingRules.schedule(DAY.plusDays(1), List.of(), board, List.of())).isEmpty();
        assertThat(MeetingRules.schedule(DAY, List.of(), board, List.of())).hasSize(1);
        assertThat(MeetingRules.schedule(DAY, board, board, board)).hasSize(3);
        assertThat(MeetingRules.schedule(LocalDate.MAX, List.of(), List.of(), List.of()))
                .hasSize(1);
    }

    @Test
    void an_issued_agenda_stands_before_what_was_put_on_by_hand_and_is_taken_back_by_a_move() {
        meeting.addItem(new NewItem("Any other business", null, null));

        meeting.issueAgenda(List.of(standing("One"), standing("Two")), DAY);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("One", "Two", "Any other business");
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly(1, 2, 3);
        refused(() -> meeting.addItem(new NewItem("Late", null, null)), "illegal-transition");

        meeting.move(DAY.plusDays(7));

        assertThat(meeting.state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(meeting.isIssued()).isFalse();
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Any other business");
        meeting.issueAgenda(List.of(), DAY);
        assertThat(meeting.agendaIssue()).isEqualTo(2);
    }

    @Test
    void what_has_not_come_is_not_held_and_every_mistake_in_the_attendance_is_named() {
        meeting.issueAgenda(List.of(), DAY);
        var nobody = new NewAttendance(new Attendee(null, null, null), Presence.IN_PERSON);
        var roll = Roll.of(body(null), DAY, List.of(came("A"), nobody, came("A")), "DIRECTOR");

        assertThat(refused(() -> meeting.hold(roll, DAY.minusDays(1)), "broken-rule").violations())
                .extracting(Violation::pointer)
                .containsExactly("", "/attendance/1", "/attendance/2", "/chairedBy");
    }

    @Test
    void only_voices_count_towards_the_quorum_in_person_or_by_deputy() {
        var body = body(3);

        assertThat(roll(body, came("DIRECTOR"), came("A"), came("SECRETARY")).isQuorate())
                .isFalse();
        assertThat(
                        roll(
                                        body,
                                        came("DIRECTOR"),
                                        came("A"),
                                        said("B", Presence.APOLOGIES),
                                        came("OWNER"))
                                .isQuorate())
                .isFalse();
        assertThat(
                        roll(body, came("DIRECTOR"), came("A"), said("B", Presence.BY_DEPUTY))
                                .isQuorate())
                .isTrue();
        assertThat(roll(body(null), came("A")).isQuorate()).isTrue();
        assertThat(roll(body(null), came("OWNER")).isQuorate()).isFalse();
    }

    @Test
    void whoever_has_a_seat_and_is_not_spoken_of_was_absent_and_guests_are_in_attendance() {
        meeting.issueAgenda(List.of(), DAY);

        meeting.hold(roll(body(null), came("DIRECTOR"), came("OWNER")), DAY);

        var lines = new LinkedHashMap<String, Presence>();
        meeting.attendance()
                .forEach(
                        each ->
                                lines.put(
                                        each.attendee().words() + " " + each.capacity(),
                                        each.presence()));
        assertThat(lines)
                .containsExactly(
                        Map.entry("DIRECTOR CHAIR", Presence.IN_PERSON),
                        Map.entry("A MEMBER", Presence.ABSENT),
                        Map.entry("B MEMBER", Presence.ABSENT),
                        Map.entry("SECRETARY SECRETARY", Presence.ABSENT),
                        Map.entry("OWNER IN_ATTENDANCE", Presence.IN_PERSON));
        assertThat(meeting.attended("OWNER")).isTrue();
        assertThat(meeting.attended("A")).isFalse();
        assertThat(meeting.attended(null)).isNull();
    }

    @Test
    void an_inquorate_meeting_decides_nothing_and_no_body_refers_to_itself() {
        meeting.issueAgenda(List.of(), DAY);
        meeting.hold(roll(body(3), came("DIRECTOR")), DAY);

        assertThat(MeetingRules.decide(meeting, "PROGRAMME-BOARD"))
                .extracting(Violation::pointer)
                .containsExactly("", "/routedTo");
    }

    @Test
    void minutes_are_agreed_at_a_later_meeting_of_the_body_that_has_begun() {
        var later = of("PROGRAMME-BOARD", DAY.plusMonths(3));

        assertThat(MeetingRules.agree(meeting, later, DAY.plusMonths(3))).isEmpty();
        for (var other : List.of(meeting, of("BOARD", DAY.plusMonths(3)), later)) {
            assertThat(MeetingRules.agree(meeting, other, DAY.plusMonths(2)))
                    .extracting(Violation::pointer)
                    .containsExactly("/meeting");
        }
        later.callOff("Strike.");
        assertThat(MeetingRules.agree(meeting, later, DAY.plusMonths(3))).hasSize(1);
    }

    private static Meeting of(String body, LocalDate day) {
        return new Meeting(new NewMeeting(body, day, null, null));
    }

    private static StandingItem standing(String title) {
        return new StandingItem(
                ItemKind.RECOMMENDATION,
                new Matter(MatterType.RECOMMENDATION, title),
                title,
                "OWNER",
                null);
    }

    private static Body body(@Nullable Integer quorum) {
        var body =
                new Body(
                        new Charter(
                                "PROGRAMME-BOARD",
                                "Programme board",
                                BodyKind.BOARD,
                                "DIRECTOR",
                                DAY,
                                new Powers(true, false),
                                null,
                                Rhythm.NONE,
                                false,
                                null),
                        NOW);
        for (var member : List.of("A", "B")) {
            body.admit(Ids.next(), member(member, MemberCapacity.MEMBER), NOW);
        }
        body.admit(Ids.next(), member("SECRETARY", MemberCapacity.SECRETARY), NOW);
        body.adopt(new NewTerms("Oversees delivery.", null, quorum, DAY, null), NOW);
        return body;
    }

    private static NewMember member(String post, MemberCapacity capacity) {
        return new NewMember(post, null, null, capacity, Term.from(DAY));
    }

    private static Roll roll(Body body, NewAttendance... said) {
        return Roll.of(body, DAY, List.of(said), "DIRECTOR");
    }

    private static NewAttendance came(String post) {
        return said(post, Presence.IN_PERSON);
    }

    private static NewAttendance said(String post, Presence presence) {
        return new NewAttendance(new Attendee(post, null, null), presence);
    }

    private static DomainException refused(ThrowingCallable what, String slug) {
        var refusal = catchThrowableOfType(DomainException.class, what);
        assertThat(refusal).isNotNull();
        assertThat(refusal.slug()).isEqualTo(slug);
        return refusal;
    }
}
