package org.dueregard.actionplan.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.Ids;
import org.dueregard.platform.document.FrozenJson;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One version of the minutes of a meeting. A published one never changes; what is wrong in it is
 * put right in a later version, which goes the same way.
 */
@Entity
@Table(name = "minutes")
public class Minutes {
    @Id private UUID id;
    @Version private long version;
    private UUID meetingId;
    private int number;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    private @Nullable String correctionReason;
    private @Nullable UUID agreedAt;
    private @Nullable LocalDate agreedOn;
    private @Nullable Instant publishedAt;
    private @Nullable String document;
    private @Nullable String sha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "minute_note", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "number")
    private List<MinuteNote> notes = new ArrayList<>();

    protected Minutes() {}

    private Minutes(
            UUID meeting, int number, @Nullable String correctionReason, List<MinuteNote> notes) {
        this.id = Ids.next();
        this.meetingId = meeting;
        this.number = number;
        this.state = MinutesState.DRAFT;
        this.correctionReason = correctionReason;
        this.notes.addAll(notes);
    }

    /** The first version. */
    static Minutes draft(Meeting meeting, List<MinuteNote> notes) {
        meeting.requireHeld("be minuted");
        DomainException.refuseIfAny(
                "The minutes cannot be like that.", MeetingRules.minute(notes, meeting.items()));
        return new Minutes(meeting.id(), 1, null, notes);
    }

    /** A later version, which says what a published one should have said. */
    Minutes corrected(String reason) {
        if (state != MinutesState.PUBLISHED) {
            throw DomainException.illegalTransition(
                    "Minutes that are " + state + " are put right themselves.");
        }
        return new Minutes(meetingId, number + 1, reason, notes);
    }

    /** As the audit keeps it. */
    public record State(
            UUID meeting,
            int number,
            MinutesState state,
            List<MinuteNote> notes,
            @Nullable LocalDate agreedOn,
            @Nullable String sha256) {}

    MinutesFact drafted() {
        return new MinutesFact(id, "minutes.drafted", null, snapshot());
    }

    MinutesFact rewrite(List<MinuteNote> words, List<AgendaItem> items) {
        var next = MinutesTransition.REWRITE.from(state);
        DomainException.refuseIfAny(
                "The minutes cannot be like that.", MeetingRules.minute(words, items));
        var before = snapshot();
        notes.clear();
        notes.addAll(words);
        state = next;
        return changed("minutes.rewritten", before);
    }

    /** The chair agrees them at a later meeting of the body. */
    MinutesFact agree(Meeting minuted, Meeting agreeing, LocalDate today) {
        var next = MinutesTransition.AGREE.from(state);
        DomainException.refuseIfAny(
                "The minutes cannot be agreed.", MeetingRules.agree(minuted, agreeing, today));
        var before = snapshot();
        agreedAt = agreeing.id();
        agreedOn = agreeing.meetsOn();
        state = next;
        return changed("minutes.agreed", before);
    }

    /** Something is still to be changed before they are published. */
    MinutesFact redraft() {
        var next = MinutesTransition.REDRAFT.from(state);
        var before = snapshot();
        agreedAt = null;
        agreedOn = null;
        state = next;
        return changed("minutes.redrafted", before);
    }

    /** Refuses to publish what nobody has agreed. */
    void requireAgreed() {
        MinutesTransition.PUBLISH.from(state);
    }

    MinutesFact publish(CanonicalJson copy, Instant at) {
        var next = MinutesTransition.PUBLISH.from(state);
        var before = snapshot();
        document = copy.document();
        sha256 = copy.sha256();
        publishedAt = at;
        state = next;
        return changed("minutes.published", before);
    }

    /** What was decided is recorded before it is agreed that the minutes tell all. */
    void requireDraft() {
        if (state != MinutesState.DRAFT) {
            throw DomainException.illegalTransition(
                    "The minutes are "
                            + state
                            + " and tell what was decided; draft them again or correct them first.");
        }
    }

    private MinutesFact changed(String name, State before) {
        return new MinutesFact(id, name, before, snapshot());
    }

    private State snapshot() {
        return new State(meetingId, number, state, notes(), agreedOn, sha256);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID meeting() {
        return meetingId;
    }

    /** Which version it is, from 1. */
    public int number() {
        return number;
    }

    public MinutesState state() {
        return state;
    }

    /** Why an earlier version is put right; null for the first one. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    /** The meeting at which they were agreed; null before that. */
    public @Nullable UUID agreedAt() {
        return agreedAt;
    }

    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** What the public reads, to the byte; null before it is published. */
    public @Nullable String document() {
        return document;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    /** As the public reads it. */
    public PublishedMinutes published() {
        return FrozenJson.read(Objects.requireNonNull(document), PublishedMinutes.class);
    }

    public List<MinuteNote> notes() {
        return List.copyOf(notes);
    }
}
