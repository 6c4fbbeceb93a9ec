package org.dueregard.eia.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;

/** That a part of a signed version is worth reading for others. */
@Entity
public class GoodPractice {
    @Id private UUID id;
    private UUID assessmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ContentPart part;

    private String note;
    private String markedBy;
    private Instant markedAt;

    protected GoodPractice() {}

    GoodPractice(
            UUID assessmentId, int number, ContentPart part, String note, Person by, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.number = number;
        this.part = part;
        this.note = note;
        this.markedBy = by.sub();
        this.markedAt = at;
    }

    PracticeFact marked() {
        return new PracticeFact.Marked(assessmentId, number, part, note);
    }

    public UUID id() {
        return id;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public int number() {
        return number;
    }

    public ContentPart part() {
        return part;
    }

    public String note() {
        return note;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
