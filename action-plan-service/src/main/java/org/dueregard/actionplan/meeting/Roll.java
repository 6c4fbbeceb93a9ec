package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dueregard.actionplan.body.Body;
import org.jspecify.annotations.Nullable;

/**
 * Who sat on the body on the day of the meeting, and who of them came. Whoever has a seat and is
 * not spoken of was absent; whoever came without one was in attendance.
 *
 * @param quorum how many voices are needed; null where the terms of reference lay down none
 */
record Roll(
        Map<Attendee, AttendanceCapacity> seats,
        List<NewAttendance> said,
        Attendee chairedBy,
        @Nullable Integer quorum) {

    static Roll of(Body body, LocalDate day, List<NewAttendance> said, String chairedBy) {
        var seats = new LinkedHashMap<Attendee, AttendanceCapacity>();
        body.chairsOn(day).stream()
                .filter(each -> !each.shared())
                .forEach(
                        each ->
                                seats.put(
                                        new Attendee(each.post(), null, null),
                                        AttendanceCapacity.CHAIR));
        body.members().stream()
                .filter(each -> each.term().includes(day))
                .forEach(
                        each ->
                                seats.putIfAbsent(
                                        new Attendee(each.post(), each.organisation(), each.body()),
                                        AttendanceCapacity.of(each.capacity())));
        return new Roll(seats, said, new Attendee(chairedBy, null, null), body.quorumOn(day));
    }

    /** Every seat in the order of the body, then whoever else came. */
    List<Attendance> lines() {
        var told =
                said.stream()
                        .collect(
                                Collectors.toMap(
                                        NewAttendance::attendee,
                                        NewAttendance::presence,
                                        (first, second) -> first,
                                        LinkedHashMap::new));
        var lines = new ArrayList<Attendance>();
        seats.forEach(
                (attendee, capacity) ->
                        lines.add(
                                new Attendance(
                                        lines.size() + 1,
                                        attendee,
                                        capacity,
                                        Objects.requireNonNullElse(
                                                told.remove(attendee), Presence.ABSENT))));
        told.forEach(
                (attendee, presence) ->
                        lines.add(
                                new Attendance(
                                        lines.size() + 1,
                                        attendee,
                                        AttendanceCapacity.IN_ATTENDANCE,
                                        presence)));
        return lines;
    }

    /** Whether enough of those with a voice came; one at least, where nothing is laid down. */
    boolean isQuorate() {
        return lines().stream().filter(Attendance::counts).count() >= (quorum == null ? 1 : quorum);
    }

    boolean chairCame() {
        return lines().stream().anyMatch(each -> each.isOf(chairedBy) && each.counts());
    }
}
