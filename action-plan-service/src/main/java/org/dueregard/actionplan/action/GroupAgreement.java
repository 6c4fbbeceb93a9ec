package org.dueregard.actionplan.action;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The chair of a group has agreed to an action in the terms that it then had, and no others. */
@Entity
@Immutable
@Table(name = "group_agreement")
public class GroupAgreement {
    @Id private UUID id;
    private String body;
    private String chairPost;
    private String person;
    private Instant agreedAt;
    private String termsDigest;
    private @Nullable String note;

    protected GroupAgreement() {}

    GroupAgreement(
            Chair chair, Person person, String termsDigest, @Nullable String note, Instant at) {
        this.id = Ids.next();
        this.body = chair.body();
        this.chairPost = chair.post();
        this.person = person.sub();
        this.agreedAt = at;
        this.termsDigest = termsDigest;
        this.note = note;
    }

    /**
     * A group and the post that chairs it.
     *
     * @param body code of the group
     */
    record Chair(String body, String post) {}

    boolean isTo(String digest) {
        return termsDigest.equals(digest);
    }

    public String body() {
        return body;
    }

    public String chairPost() {
        return chairPost;
    }

    public Person person() {
        return new Person(person);
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public @Nullable String note() {
        return note;
    }
}
