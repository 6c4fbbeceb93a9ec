package org.dueregard.actionplan.body;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A body, such as the Diversity Strategy Board. */
@Entity
@Table(name = "body")
public class Body {
    @Id private String code;
    @Version private long version;
    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String chairPost;
    @Embedded private Powers powers;
    private @Nullable String parent;
    @Embedded private @Nullable Rhythm rhythm;
    private boolean sitsOnEveryGroup;
    private @Nullable Integer listOrder;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "body_code", nullable = false, updatable = false)
    @OrderBy("term.firstDay, id")
    private List<Chairmanship> chairs = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "body_code", nullable = false, updatable = false)
    @OrderBy("number")
    private List<TermsOfReference> terms = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "body_code", nullable = false, updatable = false)
    @OrderBy("term.firstDay, id")
    private List<Membership> members = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "agenda_alignment", joinColumns = @JoinColumn(name = "body_code"))
    @Column(name = "with_body")
    private Set<String> alignedWith = new HashSet<>();

    protected Body() {}

    public Body(Charter charter, Instant at) {
        this.code = charter.code();
        this.name = charter.name();
        this.kind = charter.kind();
        this.chairPost = charter.chairPost();
        this.powers = charter.powers();
        this.parent = charter.parent();
        this.rhythm = charter.rhythm();
        this.sitsOnEveryGroup = charter.sitsOnEveryGroup();
        this.listOrder = charter.listOrder();
        this.changedAt = at;
        this.chairs.add(new Chairmanship(Ids.next(), charter.chairPost(), charter.since()));
    }

    /** The fact of its foundation. */
    public BodyFact founded() {
        return new BodyFact("body.founded", null, state());
    }

    /** Seats another post from that day on; who sat there before stays on record. */
    public BodyFact changeChair(String post, LocalDate from, Instant at) {
        var before = state();
        DomainException.refuseIfAny(
                "The chair cannot change then.",
                BodyRules.changeChair(chairs.getLast(), from, LondonDay.of(at)));
        seat(post, from, at);
        return new BodyFact("body.chair-changed", before, state());
    }

    /**
     * The chair leaves to whoever shares it; a body is never without one.
     *
     * @param openPosts the posts that can follow
     */
    public BodyFact leaveChair(LocalDate lastDay, Set<String> openPosts, Instant at) {
        var successor =
                sharingAfter(lastDay).filter(each -> openPosts.contains(each.post())).findFirst();
        DomainException.refuseIfAny(
                "The chair cannot leave.",
                BodyRules.leaveChair(
                        chairs.getLast(), lastDay, LondonDay.of(at), successor.isPresent()));
        var before = state();
        var heir = successor.orElseThrow();
        seat(Objects.requireNonNull(heir.post()), lastDay.plusDays(1), at);
        heir.end(lastDay);
        return new BodyFact("body.chair-changed", before, state());
    }

    /** The posts that share the chair on that day and the next. */
    List<String> heirsAfter(LocalDate lastDay) {
        return sharingAfter(lastDay).map(Membership::post).filter(Objects::nonNull).toList();
    }

    private Stream<Membership> sharingAfter(LocalDate lastDay) {
        return members.stream()
                .filter(each -> each.post() != null)
                .filter(each -> each.sitsAs(MemberCapacity.CO_CHAIR, lastDay))
                .filter(each -> each.sitsAs(MemberCapacity.CO_CHAIR, lastDay.plusDays(1)));
    }

    private void seat(String post, LocalDate from, Instant at) {
        chairs.getLast().endBefore(from);
        chairs.add(new Chairmanship(Ids.next(), post, from));
        chairPost = post;
        changedAt = at;
    }

    /** Gives it powers, or takes them away. */
    public BodyFact empower(Powers given, Instant at) {
        var before = state();
        powers = given;
        changedAt = at;
        return new BodyFact("body.power-changed", before, state());
    }

    /** Adopts terms of reference by its own decision; earlier ones stay readable. */
    public BodyFact adopt(NewTerms asked, Instant at) {
        var before = state();
        DomainException.refuseIfAny(
                "The terms of reference cannot be adopted.",
                BodyRules.adopt(terms, asked, LondonDay.of(at)));
        terms.add(new TermsOfReference(Ids.next(), terms.size() + 1, asked));
        changedAt = at;
        return new BodyFact("body.terms-adopted", before, state());
    }

    /** Its official name is another one from now on. */
    public BodyFact rename(String to, Instant at) {
        var before = state();
        name = to;
        changedAt = at;
        return new BodyFact("body.renamed", before, state());
    }

    /** It meets in another rhythm, or before another body. */
    public BodyFact meet(Rhythm changed, Instant at) {
        var before = state();
        rhythm = changed;
        changedAt = at;
        return new BodyFact("body.rhythm-changed", before, state());
    }

    /** Its agendas prepare from now on what is due at these bodies, and at no others. */
    public BodyFact alignWith(Set<String> others, Instant at) {
        var before = state();
        alignedWith.retainAll(others);
        alignedWith.addAll(others);
        changedAt = at;
        return new BodyFact("body.agendas-aligned", before, state());
    }

    /** It reports to another body. */
    public BodyFact reportTo(String body, Instant at) {
        var before = state();
        parent = body;
        changedAt = at;
        return new BodyFact("body.parent-changed", before, state());
    }

    public BodyFact admit(UUID id, NewMember member, Instant at) {
        var before = state();
        DomainException.refuseIfAny(
                "The member cannot be admitted.", BodyRules.admit(this, member));
        members.add(new Membership(id, member));
        changedAt = at;
        return new BodyFact("body.member-admitted", before, state());
    }

    public BodyFact endMembership(UUID id, LocalDate lastDay, Instant at) {
        var before = state();
        var membership = membership(id);
        DomainException.refuseIfAny(
                "The membership cannot end then.", BodyRules.end(membership, lastDay));
        membership.end(lastDay);
        changedAt = at;
        return new BodyFact("body.membership-ended", before, state());
    }

    public Membership membership(UUID id) {
        return members.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("membership", id));
    }

    /** Who chaired it on that day: its post first, then those who shared the chair. */
    public List<Seat> chairsOn(LocalDate day) {
        var own =
                chairs.stream()
                        .filter(each -> each.term().includes(day))
                        .reduce((earlier, later) -> later)
                        .map(each -> new Seat(each.post(), null, each.term(), false))
                        .stream();
        var shared =
                members.stream()
                        .filter(each -> each.sitsAs(MemberCapacity.CO_CHAIR, day))
                        .map(each -> new Seat(each.post(), each.organisation(), each.term(), true));
        return Stream.concat(own, shared).toList();
    }

    /** Whether the post chairs it or sits on it on that day, in any capacity. */
    public boolean includes(String post, LocalDate day) {
        return seats(post, day)
                || members.stream()
                        .filter(each -> each.term().includes(day))
                        .anyMatch(each -> post.equals(each.post()));
    }

    /** Whether the post chairs it or has a vote in it on that day. */
    public boolean seats(String post, LocalDate day) {
        return chairsOn(day).stream().anyMatch(each -> post.equals(each.post()))
                || members.stream()
                        .filter(each -> each.capacity().votes() && each.term().includes(day))
                        .anyMatch(each -> post.equals(each.post()));
    }

    /** How many voices it needs on that day; null where its terms lay down nothing. */
    public @Nullable Integer quorumOn(LocalDate day) {
        return terms.stream()
                .filter(each -> !each.adoptedOn().isAfter(day))
                .max(Comparator.comparing(TermsOfReference::number))
                .map(TermsOfReference::quorum)
                .orElse(null);
    }

    private BodyState state() {
        return new BodyState(
                code,
                name,
                kind,
                chairPost,
                powers,
                parent,
                rhythm(),
                alignedWith(),
                terms.size(),
                members.stream()
                        .map(
                                each ->
                                        new BodyState.Member(
                                                each.post(),
                                                each.organisation(),
                                                each.body(),
                                                each.capacity(),
                                                each.term().firstDay(),
                                                each.term().lastDay()))
                        .toList());
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public BodyKind kind() {
        return kind;
    }

    public String chairPost() {
        return chairPost;
    }

    public Powers powers() {
        return powers;
    }

    /** The body that it reports to; null for one that stands by itself. */
    public @Nullable String parent() {
        return parent;
    }

    public Rhythm rhythm() {
        return rhythm == null ? Rhythm.NONE : rhythm;
    }

    /** Bodies whose due items stand on its agendas, beside those that it meets before. */
    public List<String> alignedWith() {
        return alignedWith.stream().sorted().toList();
    }

    public boolean sitsOnEveryGroup() {
        return sitsOnEveryGroup;
    }

    /** Its place where work groups are listed; null for the end. */
    public @Nullable Integer listOrder() {
        return listOrder;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }

    /** Each version, the first one first. */
    public List<TermsOfReference> terms() {
        return List.copyOf(terms);
    }

    /** Everybody who has been in the chair, the first one first. */
    public List<Chairmanship> chairs() {
        return List.copyOf(chairs);
    }
}
