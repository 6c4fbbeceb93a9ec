package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of a recommendation: who did what, as what, when and why, and which post
 * answered for it from then on. It keeps the person, because independence is a matter of persons
 * and outlasts their appointments.
 */
@Entity
@Immutable
@Table(name = "recommendation_deed")
public class RecommendationDeed {
    @Id private UUID id;
    private int number;

    @Enumerated(EnumType.STRING)
    private RecommendationDeedKind kind;

    private Instant at;
    private String person;

    @Column(name = "done_as")
    @Enumerated(EnumType.STRING)
    private DoneAs as;

    private @Nullable String post;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private @Nullable RecommendationState fromState;

    @Enumerated(EnumType.STRING)
    private RecommendationState toState;

    private String accountablePost;
    private @Nullable String subject;
    private @Nullable String reason;

    protected RecommendationDeed() {}

    RecommendationDeed(
            int number,
            RecommendationDeedKind kind,
            Instant at,
            Doer doer,
            @Nullable RecommendationState fromState,
            RecommendationState toState,
            String accountablePost,
            @Nullable String subject,
            @Nullable String reason) {
        this.id = Ids.next();
        this.number = number;
        this.kind = kind;
        this.at = at;
        this.person = doer.person().sub();
        this.as = doer.as();
        this.post = doer.post();
        this.body = doer.body();
        this.fromState = fromState;
        this.toState = toState;
        this.accountablePost = accountablePost;
        this.subject = subject;
        this.reason = reason;
    }

    /**
     * Who does something, and as what.
     *
     * @param post the post that the person acts for; null for the office and for this service
     * @param body the body in whose name it is decided; null for others
     */
    record Doer(Person person, DoneAs as, @Nullable String post, @Nullable String body) {
        static Doer office(Caller by) {
            return new Doer(by.person(), DoneAs.OFFICE, null, null);
        }

        static Doer service(Caller by) {
            return new Doer(by.person(), DoneAs.SERVICE, null, null);
        }
    }

    /** Whether it makes its doer an owner of the recommendation for ever. */
    boolean isOwnership() {
        return as == DoneAs.OWNER && kind != RecommendationDeedKind.HAND_OVER_REFUSED;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public RecommendationDeedKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Person person() {
        return new Person(person);
    }

    public DoneAs as() {
        return as;
    }

    public @Nullable String post() {
        return post;
    }

    public @Nullable String body() {
        return body;
    }

    public @Nullable RecommendationState fromState() {
        return fromState;
    }

    public RecommendationState toState() {
        return toState;
    }

    /** The post that answers for it from then on. */
    public String accountablePost() {
        return accountablePost;
    }

    /** The action, post or obligation that it is about; null where it is about none. */
    public @Nullable String subject() {
        return subject;
    }

    public @Nullable String reason() {
        return reason;
    }
}
