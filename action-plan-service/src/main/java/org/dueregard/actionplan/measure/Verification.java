package org.dueregard.actionplan.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;

/** A member of an independent advisory group says that a value is right. It never changes. */
@Entity
@Immutable
@Table(name = "measure_verification")
public class Verification {
    @Id private UUID id;
    private UUID valueId;
    private String body;
    private String post;
    private String person;
    private String statement;
    private Instant verifiedAt;

    protected Verification() {}

    Verification(
            UUID value, String body, String post, Person person, String statement, Instant at) {
        this.id = Ids.next();
        this.valueId = value;
        this.body = body;
        this.post = post;
        this.person = person.sub();
        this.statement = statement;
        this.verifiedAt = at;
    }

    /** As the audit keeps it. */
    public record State(UUID value, String body, String post, String statement) {}

    State state() {
        return new State(valueId, body, post, statement);
    }

    public UUID id() {
        return id;
    }

    public UUID value() {
        return valueId;
    }

    /** The advisory group. */
    public String body() {
        return body;
    }

    /** The member's post in it. */
    public String post() {
        return post;
    }

    public String person() {
        return person;
    }

    public String statement() {
        return statement;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }
}
