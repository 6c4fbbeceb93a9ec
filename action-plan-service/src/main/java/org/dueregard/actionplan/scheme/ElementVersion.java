package org.dueregard.actionplan.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;

/** A version of an element, and when it was published. */
@Entity
@Immutable
@Table(name = "element_version")
public class ElementVersion {
    @Id private UUID id;
    private int number;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "published_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "published_precision"))
    private DueDate publishedOn;

    private String summary;

    protected ElementVersion() {}

    ElementVersion(int number, DueDate publishedOn, String summary) {
        this.id = Ids.next();
        this.number = number;
        this.publishedOn = publishedOn;
        this.summary = summary;
    }

    public int number() {
        return number;
    }

    public DueDate publishedOn() {
        return publishedOn;
    }

    public String summary() {
        return summary;
    }
}
