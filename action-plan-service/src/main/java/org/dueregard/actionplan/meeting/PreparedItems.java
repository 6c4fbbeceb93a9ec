package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What was put by hand on the agenda of a meeting that is to come: others prepare it. */
@ApplicationScoped
class PreparedItems implements StandingItems {
    private final Meetings meetings;

    PreparedItems(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return List.of();
    }

    @Override
    public List<StandingItem> dueAt(String body, LocalDate first, LocalDate last) {
        return meetings.live(Set.of(body), first, last).stream()
                .filter(each -> each.state() != MeetingState.HELD)
                .flatMap(
                        meeting ->
                                meeting.items().stream()
                                        .filter(AgendaItem::isManual)
                                        .map(each -> each.ahead(meeting.meetsOn())))
                .toList();
    }
}
