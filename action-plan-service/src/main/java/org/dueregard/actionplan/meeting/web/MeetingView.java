package org.dueregard.actionplan.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.meeting.Attendance;
import org.dueregard.actionplan.meeting.AttendanceCapacity;
import org.dueregard.actionplan.meeting.FocusQuestion;
import org.dueregard.actionplan.meeting.Meeting;
import org.dueregard.actionplan.meeting.MeetingState;
import org.dueregard.actionplan.meeting.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting of a body; its agenda is a resource of its own. */
@Schema(name = "ActionPlanMeeting")
record MeetingView(
        UUID id,
        String body,
        LocalDate meetsOn,
        @Schema(description = "Such as 2008-Q1") String quarter,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        MeetingState state,
        @Nullable LocalDate agendaIssuedOn,
        @Nullable String calledOffFor,
        @Nullable String chairedBy,
        @Schema(description = "How many voices its terms of reference asked for")
                @Nullable Integer quorum,
        @Schema(description = "Whether it could decide; null before it was held")
                @Nullable Boolean quorate,
        List<AttendanceView> attendance,
        List<QuestionView> questions) {

    /** Who came or did not. */
    @Schema(name = "ActionPlanAttendance")
    record AttendanceView(
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String body,
            AttendanceCapacity capacity,
            boolean votes,
            Presence presence) {
        static AttendanceView from(Attendance line) {
            return new AttendanceView(
                    line.attendee().post(),
                    line.attendee().organisation(),
                    line.attendee().body(),
                    line.capacity(),
                    line.capacity().votes(),
                    line.presence());
        }
    }

    /** A focus question with its answer. */
    @Schema(name = "ActionPlanFocusQuestion")
    record QuestionView(
            UUID id,
            int number,
            String question,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            List<UUID> actions) {
        static QuestionView from(FocusQuestion question) {
            return new QuestionView(
                    question.id(),
                    question.number(),
                    question.question(),
                    question.answer(),
                    question.answeredOn(),
                    question.actions());
        }
    }

    static MeetingView from(Meeting meeting) {
        return new MeetingView(
                meeting.id(),
                meeting.body(),
                meeting.meetsOn(),
                Quarter.of(meeting.meetsOn()).toString(),
                meeting.startsAt(),
                meeting.place(),
                meeting.state(),
                meeting.agendaIssuedOn(),
                meeting.calledOffFor(),
                meeting.chairedBy(),
                meeting.quorum(),
                meeting.state() == MeetingState.HELD ? meeting.isQuorate() : null,
                meeting.attendance().stream().map(AttendanceView::from).toList(),
                meeting.questions().stream().map(QuestionView::from).toList());
    }
}
