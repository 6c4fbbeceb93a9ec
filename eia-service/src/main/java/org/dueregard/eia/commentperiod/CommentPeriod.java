package org.dueregard.eia.commentperiod;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.jspecify.annotations.Nullable;

/** The last day on which comments are taken on one subject, or on one published copy of it. */
@Entity
public class CommentPeriod {
    @Id private UUID id;
    @Version private long version;
    private UUID subjectId;
    private @Nullable UUID assessmentId;
    private @Nullable Integer assessmentVersion;
    private LocalDate closesOn;
    private String closedBy;
    private Instant closedAt;

    protected CommentPeriod() {}

    CommentPeriod(CommentPeriods.About about, LocalDate closesOn, Person by, Instant at) {
        this.id = Ids.next();
        this.subjectId = about.subjectId();
        this.assessmentId = about.assessmentId();
        this.assessmentVersion = about.assessmentVersion();
        this.closesOn = closesOn;
        this.closedBy = by.sub();
        this.closedAt = at;
    }

    void close(LocalDate day, Person by, Instant at) {
        closesOn = day;
        closedBy = by.sub();
        closedAt = at;
    }

    /** Counted from 1: without a period there is 0. */
    long tag() {
        return version + 1;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public @Nullable UUID assessmentId() {
        return assessmentId;
    }

    public @Nullable Integer assessmentVersion() {
        return assessmentVersion;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
