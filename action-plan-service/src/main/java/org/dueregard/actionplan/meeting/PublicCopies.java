package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.CanonicalJson;

/** Makes the copy of minutes that the public reads, with no name that is withheld. */
@ApplicationScoped
class PublicCopies {
    private final Meetings meetings;
    private final Decisions decisions;
    private final Bodies bodies;
    private final HeldPosts posts;

    PublicCopies(Meetings meetings, Decisions decisions, Bodies bodies, HeldPosts posts) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.bodies = bodies;
        this.posts = posts;
    }

    CanonicalJson of(Minutes minutes, Instant now) {
        var meeting = meetings.require(minutes.meeting());
        return CanonicalJson.of(
                new PublishedMinutes(
                        meeting.id(),
                        meeting.body(),
                        bodies.require(meeting.body()).name(),
                        meeting.meetsOn(),
                        minutes.number(),
                        minutes.correctionReason(),
                        meeting.chairedBy(),
                        meeting.isQuorate(),
                        meeting.attendance().stream()
                                .map(each -> present(each, meeting.meetsOn()))
                                .toList(),
                        minutes.notes(),
                        decisions.of(meeting.id()).stream()
                                .map(
                                        each ->
                                                new PublishedMinutes.Decided(
                                                        each.number(),
                                                        each.text(),
                                                        each.matter(),
                                                        each.routedTo()))
                                .toList(),
                        meeting.questions().stream()
                                .map(
                                        each ->
                                                new PublishedMinutes.Discussed(
                                                        each.number(),
                                                        each.question(),
                                                        each.answer()))
                                .toList(),
                        Objects.requireNonNull(minutes.agreedOn()),
                        LondonDay.of(now)));
    }

    private PublishedMinutes.Present present(Attendance line, LocalDate day) {
        var attendee = line.attendee();
        var post = attendee.post();
        return new PublishedMinutes.Present(
                post,
                post == null ? null : posts.titleOf(post),
                post == null || line.presence() != Presence.IN_PERSON
                        ? null
                        : posts.publicNameOn(post, day),
                attendee.organisation(),
                attendee.body(),
                line.capacity(),
                line.presence());
    }
}
