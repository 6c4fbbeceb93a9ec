package org.dueregard.actionplan.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of an action: who did what, as what, when and why. It keeps the person,
 * because independence is a matter of persons and outlasts their appointments.
 */
@Entity
@Table(name = "deed")
public class Deed {
    @Id private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private DeedKind kind;

    private Instant at;
    private String person;

    @Column(name = "done_as")
    @Enumerated(EnumType.STRING)
    private DoneAs as;

    private @Nullable String post;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionState fromState;

    @Enumerated(EnumType.STRING)
    private ActionState toState;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "deed_alteration", joinColumns = @JoinColumn(name = "deed_id"))
    @OrderColumn(name = "number")
    private List<Alteration> alterations = new ArrayList<>();

    private @Nullable String reason;

    protected Deed() {}

    Deed(
            UUID id,
            int number,
            DeedKind kind,
            Instant at,
            Doer doer,
            @Nullable ActionState fromState,
            ActionState toState,
            List<Alteration> alterations,
            @Nullable String reason) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.at = at;
        this.person = doer.person().sub();
        this.as = doer.as();
        this.post = doer.post();
        this.body = doer.body();
        this.fromState = fromState;
        this.toState = toState;
        this.alterations = new ArrayList<>(alterations);
        this.reason = reason;
    }

    /** Whether it makes its doer an owner of the action for ever. */
    boolean isOwnership() {
        return as == DoneAs.OWNER
                && kind != DeedKind.DECLINED
                && kind != DeedKind.HAND_OVER_REFUSED;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public DeedKind kind() {
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

    public @Nullable ActionState fromState() {
        return fromState;
    }

    public ActionState toState() {
        return toState;
    }

    public List<Alteration> alterations() {
        return List.copyOf(alterations);
    }

    /** What the field was before; only of a deed that altered it. */
    String before(String field) {
        return alterations.stream()
                .filter(each -> each.field().equals(field))
                .map(Alteration::before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    public @Nullable String reason() {
        return reason;
    }
}
