package org.dueregard.eia.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** That a person has completed a course. */
@Entity
public class TrainingRecord {
    @Id private UUID id;
    private String person;
    private String course;
    private LocalDate completedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected TrainingRecord() {}

    TrainingRecord(String person, String course, LocalDate completedOn, Person by, Instant at) {
        this.id = Ids.next();
        this.person = person;
        this.course = course;
        this.completedOn = completedOn;
        this.recordedBy = by.sub();
        this.recordedAt = at;
    }

    Recorded recorded() {
        return new Recorded(id, person, course, completedOn);
    }

    /** For the audit trail. */
    public record Recorded(UUID id, String person, String course, LocalDate completedOn)
            implements Fact {
        @Override
        public Aggregate aggregate() {
            return new Aggregate("training-record", id.toString());
        }

        @Override
        public String name() {
            return "training.recorded";
        }
    }

    public UUID id() {
        return id;
    }

    public String person() {
        return person;
    }

    public String course() {
        return course;
    }

    public LocalDate completedOn() {
        return completedOn;
    }
}
