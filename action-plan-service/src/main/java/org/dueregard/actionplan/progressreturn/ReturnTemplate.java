package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/**
 * One version of the template for returns; it never changes, and returns keep the one they have.
 */
@Entity
@Immutable
@Table(name = "return_template")
public class ReturnTemplate {
    @Id private int number;
    private String title;
    private String guidance;
    private LocalDate adoptedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "return_template_part",
            joinColumns = @JoinColumn(name = "template_number"))
    @OrderColumn(name = "position")
    private List<TemplatePart> parts = new ArrayList<>();

    protected ReturnTemplate() {}

    ReturnTemplate(
            int number,
            String title,
            String guidance,
            LocalDate adoptedOn,
            List<TemplatePart> parts) {
        this.number = number;
        this.title = title;
        this.guidance = guidance;
        this.adoptedOn = adoptedOn;
        this.parts.addAll(parts);
    }

    /** As the audit keeps it. */
    public record State(
            String title, String guidance, LocalDate adoptedOn, List<TemplatePart> parts) {}

    ReturnFact adopted() {
        return new ReturnFact(
                "return-template",
                Integer.toString(number),
                "return-template.adopted",
                null,
                new State(title, guidance, adoptedOn, parts()));
    }

    boolean requires(LinePart part) {
        return parts.stream().anyMatch(each -> each.part() == part && each.required());
    }

    boolean asksFor(LinePart part) {
        return parts.stream().anyMatch(each -> each.part() == part);
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String guidance() {
        return guidance;
    }

    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public List<TemplatePart> parts() {
        return List.copyOf(parts);
    }
}
