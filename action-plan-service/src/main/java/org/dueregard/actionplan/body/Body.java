package org.dueregard.actionplan.body;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

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
    private boolean decidesCompletions;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "body_code", nullable = false, updatable = false)
    @OrderBy("term.firstDay, id")
    private List<Membership> members = new ArrayList<>();

    protected Body() {}

    public Body(Charter charter, Instant at) {
        this.code = charter.code();
        this.name = charter.name();
        this.kind = charter.kind();
        this.chairPost = charter.chairPost();
        this.decidesCompletions = charter.decidesCompletions();
        this.changedAt = at;
    }

    /** The fact of its foundation. */
    public BodyFact founded() {
        return new BodyFact("body.founded", null, state());
    }

    public BodyFact changeChair(String post, Instant at) {
        var before = state();
        chairPost = post;
        changedAt = at;
        return new BodyFact("body.chair-changed", before, state());
    }

    /** Gives it the power to decide completions, or takes it away. */
    public BodyFact empower(boolean mayDecideCompletions, Instant at) {
        var before = state();
        decidesCompletions = mayDecideCompletions;
        changedAt = at;
        return new BodyFact("body.power-changed", before, state());
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

    private BodyState state() {
        return new BodyState(
                code,
                name,
                kind,
                chairPost,
                decidesCompletions,
                members.stream()
                        .map(
                                each ->
                                        new BodyState.Member(
                                                each.post(),
                                                each.organisation(),
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

    public boolean decidesCompletions() {
        return decidesCompletions;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }
}
