package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ReturnedBy;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What the chair of a group reports of its actions for one period. */
@Entity
@Table(name = "progress_return")
public class ProgressReturn {
    @Id private UUID id;
    @Version private long version;

    private String groupCode;

    private UUID occurrenceId;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Column(name = "template_number")
    private int template;

    @Enumerated(EnumType.STRING)
    private ReturnState state;

    private @Nullable LocalDate submittedOn;

    /** The post that is to answer it; null while it is a draft. */
    private @Nullable String addressedTo;

    /** Whoever was appointed to that post on this day answers it. */
    private @Nullable LocalDate addressedOn;

    private @Nullable LocalDate acknowledgedOn;
    private @Nullable String document;
    private @Nullable String sha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "return_line", joinColumns = @JoinColumn(name = "return_id"))
    @OrderColumn(name = "number")
    private List<ReturnLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "return_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<ReturnDeed> deeds = new ArrayList<>();

    protected ProgressReturn() {}

    private ProgressReturn(
            String group,
            UUID occurrence,
            LocalDate periodFrom,
            LocalDate periodTo,
            ReturnTemplate template) {
        this.id = Ids.next();
        this.groupCode = group;
        this.occurrenceId = occurrence;
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.template = template.number();
        this.state = ReturnState.DRAFT;
    }

    /** A return that has a line for each of these actions, filled in with what is known of them. */
    static ProgressReturn draft(
            String group, UUID occurrence, LocalDate from, LocalDate to, ReturnTemplate template) {
        return new ProgressReturn(group, occurrence, from, to, template);
    }

    /** As the audit keeps it. */
    public record State(
            String group,
            LocalDate periodTo,
            int template,
            ReturnState state,
            int lines,
            @Nullable String addressedTo,
            @Nullable String sha256) {}

    ReturnFact make(List<Action> open, String chair, LocalDate day, Caller by, Instant at) {
        open.forEach(action -> lines.add(ReturnLine.prefilled(action, periodFrom, day)));
        return done(ReturnDeedKind.MADE, null, by, chair, null, at);
    }

    ReturnFact write(List<ReturnLine> written, String chair, Caller by, Instant at) {
        requireDraft();
        var before = snapshot();
        lines.clear();
        lines.addAll(written);
        return done(ReturnDeedKind.WRITTEN, before, by, chair, null, at);
    }

    /**
     * Hands it in, as the actions stand now.
     *
     * @param written the same lines, about the actions as they stand
     * @param secretariat the post that is to answer it
     */
    ReturnFact submit(
            List<ReturnLine> written, String secretariat, String chair, Caller by, Instant at) {
        var next = ReturnTransition.SUBMIT.from(state);
        var before = snapshot();
        lines.clear();
        lines.addAll(written);
        state = next;
        submittedOn = LondonDay.of(at);
        addressedTo = secretariat;
        addressedOn = submittedOn;
        return done(ReturnDeedKind.SUBMITTED, before, by, chair, null, at);
    }

    /** Whoever holds the post now is to answer it, although they came later. */
    ReturnFact readdress(String secretariat, String reason, Caller by, Instant at) {
        requireSubmitted("readdressed");
        var before = snapshot();
        addressedTo = secretariat;
        addressedOn = LondonDay.of(at);
        return done(ReturnDeedKind.READDRESSED, before, by, null, reason, at);
    }

    ReturnFact sendBack(String reason, Caller by, Instant at) {
        var next = ReturnTransition.SEND_BACK.from(state);
        var before = snapshot();
        var answering = addressedTo;
        state = next;
        submittedOn = null;
        addressedTo = null;
        addressedOn = null;
        return done(ReturnDeedKind.SENT_BACK, before, by, answering, reason, at);
    }

    /** Accepts it; from now on it stays as it is. */
    ReturnFact acknowledge(ReturnTemplate on, @Nullable String note, Caller by, Instant at) {
        var next = ReturnTransition.ACKNOWLEDGE.from(state);
        var before = snapshot();
        state = next;
        acknowledgedOn = LondonDay.of(at);
        var frozen = document(on).canonical();
        document = frozen.document();
        sha256 = frozen.sha256();
        return done(ReturnDeedKind.ACKNOWLEDGED, before, by, addressedTo, note, at);
    }

    private ReturnDocument document(ReturnTemplate on) {
        return new ReturnDocument(
                id,
                groupCode,
                periodFrom,
                periodTo,
                new ReturnDocument.Template(on.number(), on.title(), on.parts()),
                Objects.requireNonNull(submittedOn),
                Objects.requireNonNull(submission().post()),
                Objects.requireNonNull(acknowledgedOn),
                Objects.requireNonNull(addressedTo),
                lines.stream().map(ReturnDocument.Line::of).toList());
    }

    /** Everybody who has written it or handed it in, and these persons. */
    Set<Person> authorsWith(Set<Person> others) {
        return Stream.concat(
                        others.stream(),
                        deeds.stream()
                                .filter(each -> each.kind().isAuthorship())
                                .map(ReturnDeed::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For whom it was handed in, as the actions are to keep it. */
    ReturnedBy returned() {
        var submission = submission();
        return new ReturnedBy(
                submission.person(),
                Objects.requireNonNull(submission.post()),
                groupCode,
                periodTo);
    }

    private ReturnDeed submission() {
        return deeds.stream()
                .filter(each -> each.kind() == ReturnDeedKind.SUBMITTED)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    void requireDraft() {
        if (state != ReturnState.DRAFT) {
            throw DomainException.illegalTransition(
                    "A return that is " + state + " is not written any more.");
        }
    }

    void requireSubmitted(String what) {
        if (state != ReturnState.SUBMITTED) {
            throw DomainException.illegalTransition(
                    "A return that is " + state + " cannot be " + what + ".");
        }
    }

    private ReturnFact done(
            ReturnDeedKind kind,
            @Nullable State before,
            Caller by,
            @Nullable String post,
            @Nullable String reason,
            Instant at) {
        deeds.add(new ReturnDeed(deeds.size() + 1, kind, by.person(), post, reason, at));
        return new ReturnFact(
                "progress-return", id.toString(), kind.factName(), before, snapshot());
    }

    private State snapshot() {
        return new State(groupCode, periodTo, template, state, lines.size(), addressedTo, sha256);
    }

    /** The day as at which it tells of actions: the end of its period, or today before that. */
    LocalDate day(LocalDate today) {
        return today.isBefore(periodTo) ? today : periodTo;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String group() {
        return groupCode;
    }

    public UUID occurrence() {
        return occurrenceId;
    }

    public LocalDate periodFrom() {
        return periodFrom;
    }

    public LocalDate periodTo() {
        return periodTo;
    }

    /** The version of the template that it is made on. */
    public int template() {
        return template;
    }

    public ReturnState state() {
        return state;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    /** The post that is to answer it, or has accepted it; null while it is a draft. */
    public @Nullable String addressedTo() {
        return addressedTo;
    }

    public @Nullable LocalDate addressedOn() {
        return addressedOn;
    }

    public @Nullable LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    /** Its bytes as they were accepted; null before that. */
    public @Nullable String document() {
        return document;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public List<ReturnLine> lines() {
        return List.copyOf(lines);
    }

    public List<ReturnDeed> deeds() {
        return List.copyOf(deeds);
    }
}
