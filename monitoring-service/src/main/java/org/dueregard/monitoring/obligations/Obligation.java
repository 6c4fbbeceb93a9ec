package org.dueregard.monitoring.obligations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a post owes again and again. */
@Entity
@Table(name = "obligation")
public class Obligation {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String subject;
    private String title;
    private String accountablePost;
    private @Nullable String businessArea;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> units;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Version private long version;

    protected Obligation() {}

    Obligation(NewObligation asked) {
        this.id = Ids.next();
        this.kind = asked.kind();
        this.subject = asked.subject();
        this.title = asked.title();
        this.accountablePost = asked.accountablePost();
        this.businessArea = asked.businessArea();
        this.units = asked.units();
        this.state = ObligationState.ACTIVE;
    }

    ObligationFact laid(LocalDate firstDueOn) {
        return new ObligationFact.Laid(
                id, kind, subject, title, accountablePost, units, firstDueOn);
    }

    /** What is owed has another title, post or area; empty where nothing is new. */
    Optional<ObligationFact> follow(
            String nextTitle, String nextPost, @Nullable String nextBusinessArea) {
        if (title.equals(nextTitle)
                && accountablePost.equals(nextPost)
                && Objects.equals(businessArea, nextBusinessArea)) {
            return Optional.empty();
        }
        var was = accountablePost;
        title = nextTitle;
        accountablePost = nextPost;
        businessArea = nextBusinessArea;
        return Optional.of(
                new ObligationFact.Followed(id, title, was, accountablePost, businessArea));
    }

    /** It is owed no longer; what was due stays on record. */
    ObligationFact end() {
        if (state == ObligationState.ENDED) {
            throw DomainException.illegalTransition("It has ended already.");
        }
        state = ObligationState.ENDED;
        return new ObligationFact.Ended(id, kind, subject);
    }

    /** It is owed again, as when a policy that was withdrawn comes back. */
    ObligationFact resume() {
        state = ObligationState.ACTIVE;
        return new ObligationFact.Resumed(id, kind, subject);
    }

    void requireActive() {
        if (state != ObligationState.ACTIVE) {
            throw DomainException.illegalTransition(
                    "It is owed no longer, so that nothing can be handed in for it.");
        }
    }

    public UUID id() {
        return id;
    }

    public ObligationKind kind() {
        return kind;
    }

    /** What it is owed for: of a policy, the id of its subject in eia-service. */
    public String subject() {
        return subject;
    }

    public String title() {
        return title;
    }

    public String accountablePost() {
        return accountablePost;
    }

    public @Nullable String businessArea() {
        return businessArea;
    }

    /** The units that hand something in. */
    public List<String> units() {
        return List.copyOf(units);
    }

    public boolean isActive() {
        return state == ObligationState.ACTIVE;
    }

    public ObligationState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
