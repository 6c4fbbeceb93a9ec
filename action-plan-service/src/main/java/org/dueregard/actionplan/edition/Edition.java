package org.dueregard.actionplan.edition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.FrozenJson;
import org.hibernate.annotations.Immutable;

/** An edition of a plan, byte for byte as it was published. */
@Entity
@Immutable
@Table(name = "plan_edition")
public class Edition {
    /** A plan counts its editions from one. */
    @Embeddable
    public record Key(String planCode, int number) implements Serializable {}

    @EmbeddedId private Key key;
    private String title;
    private LocalDate asAt;
    private String document;
    private String sha256;
    private int openActions;
    private int completedActions;
    private LocalDate nextDueOn;
    private Instant publishedAt;
    private String publishedBy;
    private String publishedPost;

    protected Edition() {}

    Edition(EditionContent content, Person by) {
        var frozen = CanonicalJson.of(content);
        this.key = new Key(content.plan(), content.edition());
        this.title = content.title();
        this.asAt = content.asAt();
        this.document = frozen.document();
        this.sha256 = frozen.sha256();
        this.openActions = content.openActions();
        this.completedActions = content.completedActions();
        this.nextDueOn = content.nextEditionDue();
        this.publishedAt = Objects.requireNonNull(content.publishedAt());
        this.publishedBy = by.sub();
        this.publishedPost = Objects.requireNonNull(content.publishedBy());
    }

    /** As it reads. */
    public EditionContent content() {
        return FrozenJson.read(document, EditionContent.class);
    }

    public String plan() {
        return key.planCode();
    }

    public int number() {
        return key.number();
    }

    public String title() {
        return title;
    }

    public LocalDate asAt() {
        return asAt;
    }

    /** Its JSON form, which is what was frozen. */
    public String document() {
        return document;
    }

    public String sha256() {
        return sha256;
    }

    public int openActions() {
        return openActions;
    }

    public int completedActions() {
        return completedActions;
    }

    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Person publishedBy() {
        return new Person(publishedBy);
    }

    /** The post in which it was published. */
    public String publishedPost() {
        return publishedPost;
    }

    /** Where it stays, whatever is published later. */
    public String address() {
        return "/v1/plan-editions/" + key.planCode() + "/" + key.number();
    }
}
