package org.dueregard.actionplan.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A meeting of a body, from the calendar to who came and what was said. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id private UUID id;
    @Version private long version;
    private String bodyCode;
    private LocalDate meetsOn;
    private @Nullable LocalTime startsAt;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    /** How many times its agenda has been issued. */
    private int agendaIssue;

    private @Nullable LocalDate agendaIssuedOn;
    private @Nullable String calledOffFor;
    private @Nullable String chairedBy;
    private @Nullable Integer quorum;
    private @Nullable Boolean quorate;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Paper> papers = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Attendance> attendance = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<FocusQuestion> questions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("madeAt, id")
    private List<Statement> statements = new ArrayList<>();

    protected Meeting() {}

    Meeting(NewMeeting asked) {
        this.id = Ids.next();
        this.bodyCode = asked.body();
        this.meetsOn = asked.meetsOn();
        this.startsAt = asked.startsAt();
        this.place = asked.place();
        this.state = MeetingState.SCHEDULED;
    }

    /** As the audit keeps it. */
    public record State(
            String body,
            LocalDate meetsOn,
            MeetingState state,
            int items,
            int papers,
            int present,
            @Nullable String chairedBy,
            @Nullable Boolean quorate) {}

    // --- The calendar ----------------------------------------------------------------------------

    MeetingFact scheduled() {
        return new MeetingFact(id, "meeting.scheduled", null, snapshot());
    }

    /** It meets on another day; an agenda that was issued is taken back. */
    MeetingFact move(LocalDate to) {
        var next = MeetingTransition.MOVE.from(state);
        var before = snapshot();
        meetsOn = to;
        agendaIssuedOn = null;
        keepManualItems();
        state = next;
        return changed("meeting.moved", before);
    }

    MeetingFact callOff(String reason) {
        var next = MeetingTransition.CALL_OFF.from(state);
        var before = snapshot();
        calledOffFor = reason;
        state = next;
        return changed("meeting.called-off", before);
    }

    // --- The agenda ------------------------------------------------------------------------------

    MeetingFact addItem(NewItem asked) {
        requireUnissued();
        var before = snapshot();
        items.add(new AgendaItem(items.size() + 1, asked));
        return changed("meeting.item-added", before);
    }

    MeetingFact withdrawItem(UUID item) {
        requireUnissued();
        var withdrawn = item(item);
        var before = snapshot();
        items.remove(withdrawn);
        renumber();
        return changed("meeting.item-withdrawn", before);
    }

    MeetingFact addPaper(NewPaper asked) {
        requireState("take papers", MeetingState.SCHEDULED, MeetingState.AGENDA_ISSUED);
        var before = snapshot();
        papers.add(new Paper(asked));
        return changed("meeting.paper-added", before);
    }

    /** Fixes what stands on the agenda by itself, before what was put on by hand. */
    MeetingFact issueAgenda(List<StandingItem> standing, LocalDate today) {
        var next = MeetingTransition.ISSUE_AGENDA.from(state);
        var before = snapshot();
        var manual = List.copyOf(items);
        items.clear();
        standing.forEach(each -> items.add(new AgendaItem(items.size() + 1, each)));
        items.addAll(manual);
        renumber();
        agendaIssue++;
        agendaIssuedOn = today;
        state = next;
        return changed("meeting.agenda-issued", before);
    }

    private void keepManualItems() {
        items.removeIf(each -> !each.isManual());
        renumber();
    }

    private void renumber() {
        for (var i = 0; i < items.size(); i++) {
            items.get(i).beNumbered(i + 1);
        }
    }

    private void requireUnissued() {
        requireState("take or lose items", MeetingState.SCHEDULED);
    }

    // --- The meeting -----------------------------------------------------------------------------

    MeetingFact hold(Roll roll, LocalDate today) {
        var next = MeetingTransition.HOLD.from(state);
        DomainException.refuseIfAny(
                "The meeting cannot be recorded as held.", MeetingRules.hold(roll, meetsOn, today));
        var before = snapshot();
        attendance.addAll(roll.lines());
        chairedBy = roll.chairedBy().post();
        quorum = roll.quorum();
        quorate = roll.isQuorate();
        state = next;
        return changed("meeting.held", before);
    }

    MeetingFact pose(String question) {
        requireState(
                "take questions",
                MeetingState.SCHEDULED,
                MeetingState.AGENDA_ISSUED,
                MeetingState.HELD);
        var posed = new FocusQuestion(questions.size() + 1, question);
        questions.add(posed);
        return new MeetingFact(id, "meeting.question-posed", null, posed.state());
    }

    MeetingFact answer(UUID question, String answer, Collection<UUID> actions, LocalDate day) {
        requireState("answer questions", MeetingState.HELD);
        var answered = question(question);
        var before = answered.state();
        answered.answer(answer, actions, day);
        return new MeetingFact(id, "meeting.question-answered", before, answered.state());
    }

    /**
     * The post that answers for an item says how it stands, or explains why.
     *
     * @param byDeputy whether its deputy says so
     */
    MeetingFact report(UUID item, StatementKind kind, boolean byDeputy, String text, Instant at) {
        requireState("take reports", MeetingState.AGENDA_ISSUED, MeetingState.HELD);
        var post = item(item).accountablePost();
        DomainException.refuseIfAny("Nobody reports on it.", MeetingRules.report(post));
        var made = new Statement(item, kind, Objects.requireNonNull(post), byDeputy, text, at);
        statements.add(made);
        return new MeetingFact(id, "meeting.reported-to", null, made.state());
    }

    // --- Guards and reading ----------------------------------------------------------------------

    private void requireState(String what, MeetingState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.illegalTransition(
                    "A meeting that is " + state + " cannot " + what + ".");
        }
    }

    /** What is decided and minuted is of a meeting that was held. */
    void requireHeld(String what) {
        requireState(what, MeetingState.HELD);
    }

    private MeetingFact changed(String name, State before) {
        return new MeetingFact(id, name, before, snapshot());
    }

    private State snapshot() {
        return new State(
                bodyCode,
                meetsOn,
                state,
                items.size(),
                papers.size(),
                (int) attendance.stream().filter(each -> each.presence().isPresent()).count(),
                chairedBy,
                quorate);
    }

    public AgendaItem item(UUID item) {
        return items.stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("agenda item", item));
    }

    public FocusQuestion question(UUID question) {
        return questions.stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("question", question));
    }

    /** Whether the post came or sent its deputy; null before the meeting was held. */
    public @Nullable Boolean attended(@Nullable String post) {
        if (state != MeetingState.HELD || post == null) {
            return null;
        }
        var somebody = new Attendee(post, null, null);
        return attendance.stream()
                .anyMatch(each -> each.isOf(somebody) && each.presence().isPresent());
    }

    public List<Statement> statementsOn(UUID item) {
        return statements.stream().filter(each -> each.item().equals(item)).toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String body() {
        return bodyCode;
    }

    public LocalDate meetsOn() {
        return meetsOn;
    }

    public @Nullable LocalTime startsAt() {
        return startsAt;
    }

    public @Nullable String place() {
        return place;
    }

    public MeetingState state() {
        return state;
    }

    public boolean isIssued() {
        return agendaIssuedOn != null;
    }

    public int agendaIssue() {
        return agendaIssue;
    }

    public @Nullable LocalDate agendaIssuedOn() {
        return agendaIssuedOn;
    }

    public @Nullable String calledOffFor() {
        return calledOffFor;
    }

    /** The post that was in the chair; null before it was held. */
    public @Nullable String chairedBy() {
        return chairedBy;
    }

    /** How many voices were needed; null before it was held, and where nothing is laid down. */
    public @Nullable Integer quorum() {
        return quorum;
    }

    public boolean isQuorate() {
        return Boolean.TRUE.equals(quorate);
    }

    /** The items that are fixed, or that were put on by hand. */
    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public List<FocusQuestion> questions() {
        return List.copyOf(questions);
    }
}
