package org.dueregard.eia.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Parts of a signed version, which never changes, under a name that drafts can start from. */
@Entity
public class AssessmentTemplate {
    @Id private String code;
    private String title;
    private String description;
    private UUID assessmentId;
    private int number;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private List<ContentPart> parts;

    private String madeBy;
    private Instant madeAt;

    protected AssessmentTemplate() {}

    AssessmentTemplate(Outline outline, Person by, Instant at) {
        this.code = outline.code();
        this.title = outline.title();
        this.description = outline.description();
        this.assessmentId = outline.assessmentId();
        this.number = outline.version();
        this.parts = List.copyOf(outline.parts());
        this.madeBy = by.sub();
        this.madeAt = at;
    }

    /** What somebody makes a template of. */
    public record Outline(
            String code,
            String title,
            String description,
            UUID assessmentId,
            int version,
            List<ContentPart> parts) {}

    PracticeFact made() {
        return new PracticeFact.TemplateMade(code, title, assessmentId, number, parts());
    }

    public Outline outline() {
        return new Outline(code, title, description, assessmentId, number, parts());
    }

    public List<ContentPart> parts() {
        return List.copyOf(parts);
    }
}
