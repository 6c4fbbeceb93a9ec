package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line in the history of a return; it keeps the person, whatever post they hold later. */
@Entity
@Immutable
@Table(name = "return_deed")
public class ReturnDeed {
    @Id private UUID id;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReturnDeedKind kind;

    private Instant at;
    private String person;
    private @Nullable String post;
    private @Nullable String reason;

    protected ReturnDeed() {}

    ReturnDeed(
            int number,
            ReturnDeedKind kind,
            Person person,
            @Nullable String post,
            @Nullable String reason,
            Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.kind = kind;
        this.person = person.sub();
        this.post = post;
        this.reason = reason;
        this.at = at;
    }

    public int number() {
        return number;
    }

    public ReturnDeedKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public Person person() {
        return new Person(person);
    }

    /** The post that the person acted for; null for the office. */
    public @Nullable String post() {
        return post;
    }

    public @Nullable String reason() {
        return reason;
    }
}
