package org.dueregard.actionplan.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.dueregard.actionplan.action.DueDate;

/** A version of an element, and when it was published. */
@Embeddable
public record ElementVersion(
        int number,
        @Embedded
                @AttributeOverride(name = "date", column = @Column(name = "published_on"))
                @AttributeOverride(
                        name = "precision",
                        column = @Column(name = "published_precision"))
                DueDate publishedOn,
        String summary) {}
