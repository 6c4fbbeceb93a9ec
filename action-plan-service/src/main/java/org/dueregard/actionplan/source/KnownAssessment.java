package org.dueregard.actionplan.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an assessment that was required is about. */
@Entity
@Table(name = "known_assessment")
public class KnownAssessment {
    @Id private String id;
    private String subjectId;
    private String subjectKind;

    protected KnownAssessment() {}

    KnownAssessment(String id, String subject, String subjectKind) {
        this.id = id;
        this.subjectId = subject;
        this.subjectKind = subjectKind;
    }

    public String id() {
        return id;
    }

    public String subject() {
        return subjectId;
    }

    public String subjectKind() {
        return subjectKind;
    }
}
