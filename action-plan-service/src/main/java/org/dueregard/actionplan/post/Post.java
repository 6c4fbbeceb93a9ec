package org.dueregard.actionplan.post;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A post, such as the one that is accountable for stop and search, with all its appointments. */
@Entity
@Table(name = "post")
public class Post {
    @Id private String code;

    @Version private long version;

    private String title;
    private @Nullable String unit;
    private @Nullable String role;
    private @Nullable LocalDate closedOn;
    private @Nullable String closingReason;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "post_code", nullable = false, updatable = false)
    @OrderBy("term.firstDay, id")
    private List<Appointment> appointments = new ArrayList<>();

    protected Post() {}

    public Post(String code, String title, @Nullable String unit, Instant at) {
        this(code, title, unit, null, at);
    }

    /**
     * @param role code of the role that it shares with other posts; null for one of its own kind
     */
    public Post(
            String code, String title, @Nullable String unit, @Nullable String role, Instant at) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.role = role;
        this.changedAt = at;
    }

    /** The fact of its creation. */
    public PostFact created() {
        return new PostFact("post.created", null, state());
    }

    public PostFact appoint(UUID id, NewAppointment asked, Instant at) {
        var before = state();
        DomainException.refuseIfAny(
                "The appointment cannot be made.", PostRules.appoint(this, asked));
        appointments.add(new Appointment(id, asked));
        changedAt = at;
        return new PostFact("post.appointed", before, state());
    }

    public PostFact endAppointment(UUID id, LocalDate lastDay, String reason, Instant at) {
        var before = state();
        var appointment = appointment(id);
        DomainException.refuseIfAny(
                "The appointment cannot end then.", PostRules.end(appointment, lastDay));
        appointment.end(lastDay, reason);
        changedAt = at;
        return new PostFact("post.appointment-ended", before, state());
    }

    /**
     * Mails reach the person there from now on, or nowhere. The address itself is not told to
     * anybody, the audit trail included.
     */
    AddressFact reachAt(UUID id, @Nullable String address, Instant at) {
        appointment(id).reachAt(address);
        changedAt = at;
        return new AddressFact(code, id, address != null);
    }

    /**
     * Closes the post; what it still owns keeps it open.
     *
     * @param openItems what the post owns that is not settled, in words
     */
    public PostFact close(List<String> openItems, String reason, Instant at) {
        if (closedOn != null) {
            throw DomainException.illegalTransition("The post " + code + " is closed already.");
        }
        PostRules.requireNothingOpen(code, openItems);
        var before = state();
        closedOn = LondonDay.of(at);
        closingReason = reason;
        changedAt = at;
        return new PostFact("post.closed", before, state());
    }

    /**
     * Whether the person may act for it on that day: as its holder or acting holder, or as a deputy
     * while it is vacant.
     */
    public boolean isHeldBy(Person person, LocalDate day) {
        var vacant = ownershipOn(day) == Ownership.POST_VACANT;
        return !isClosed()
                && appointments.stream()
                        .anyMatch(
                                each ->
                                        each.isOf(person, day)
                                                && (each.capacity().fills() || vacant));
    }

    /**
     * Whether the person deputises on that day for somebody who may not act themselves: everybody
     * who fills the post is among those.
     */
    public boolean isLeftToDeputy(Person person, Set<Person> conflicted, LocalDate day) {
        return !isClosed()
                && appointments.stream()
                        .anyMatch(each -> each.isOf(person, day) && !each.capacity().fills())
                && appointments.stream()
                        .filter(each -> each.capacity().fills() && each.term().includes(day))
                        .allMatch(each -> conflicted.contains(each.person()));
    }

    /** Whether the person is appointed to it on that day, in any capacity. */
    public boolean hasAppointed(Person person, LocalDate day) {
        return !isClosed() && appointments.stream().anyMatch(each -> each.isOf(person, day));
    }

    /** Everybody who was appointed to it on that day or any later one up to the other. */
    public Set<Person> appointedBetween(LocalDate first, LocalDate last) {
        var days = new Term(first, last);
        return appointments.stream()
                .filter(each -> each.term().overlaps(days))
                .map(Appointment::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The name that whoever filled it that day goes by; null where that is not known or withheld,
     * and where more than one filled it.
     */
    public @Nullable String publicNameOn(LocalDate day) {
        var filling =
                appointments.stream()
                        .filter(each -> each.capacity().fills() && each.term().includes(day))
                        .toList();
        return filling.size() != 1 || filling.getFirst().nameWithheld()
                ? null
                : filling.getFirst().displayName();
    }

    public Ownership ownershipOn(LocalDate day) {
        if (isClosed()) {
            return Ownership.POST_CLOSED;
        }
        var filled =
                appointments.stream()
                        .anyMatch(each -> each.capacity().fills() && each.term().includes(day));
        return filled ? Ownership.OWNED : Ownership.POST_VACANT;
    }

    /** The name that the public is told of whoever fills it that day; null where it is not told. */
    public @Nullable String publicHolder(LocalDate day) {
        return appointments.stream()
                .filter(each -> each.capacity().fills() && each.term().includes(day))
                .filter(each -> !each.nameWithheld())
                .map(Appointment::displayName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public Appointment appointment(UUID id) {
        return appointments.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("appointment", id));
    }

    PostState state() {
        return new PostState(
                code,
                title,
                unit,
                appointments.stream()
                        .map(
                                each ->
                                        new PostState.Holder(
                                                each.person().sub(),
                                                each.term().firstDay(),
                                                each.term().lastDay(),
                                                each.capacity()))
                        .toList(),
                isClosed());
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public @Nullable String unit() {
        return unit;
    }

    /** The role that it shares with other posts; null for one of its own kind. */
    public @Nullable String role() {
        return role;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public List<Appointment> appointments() {
        return List.copyOf(appointments);
    }
}
