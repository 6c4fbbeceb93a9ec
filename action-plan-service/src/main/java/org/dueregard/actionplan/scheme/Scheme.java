package org.dueregard.actionplan.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.edition.Edition;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A scheme with its elements and attachments. */
@Entity
@Table(name = "scheme")
public class Scheme {
    @Id private String code;
    @Version private long version;
    private String title;
    private String publisher;
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "scheme_code", nullable = false, updatable = false)
    @OrderBy("position")
    private List<SchemeElement> elements = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "scheme_attachment", joinColumns = @JoinColumn(name = "scheme_code"))
    private Set<Attachment> attachments = new HashSet<>();

    protected Scheme() {}

    Scheme(NewScheme asked, Instant at) {
        this.code = asked.code();
        this.title = asked.title();
        this.publisher = asked.publisher();
        this.changedAt = at;
        asked.elements()
                .forEach(each -> elements.add(new SchemeElement(elements.size() + 1, each)));
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String publisher,
            List<ElementState> elements,
            List<Attachment> attachments) {

        /** An element and how many versions it has. */
        public record ElementState(String code, int versions) {}
    }

    SchemeFact made() {
        return new SchemeFact(code, "scheme.made", null, snapshot());
    }

    SchemeFact add(NewScheme.NewElement asked, Instant at) {
        var before = snapshot();
        DomainException.refuseIfAny(
                "The element cannot be added.", SchemeRules.add(elements, asked));
        elements.add(new SchemeElement(elements.size() + 1, asked));
        return changed("scheme.element-added", before, at);
    }

    SchemeFact publish(String element, NewVersion asked, Instant at) {
        var before = snapshot();
        var published = element(element);
        DomainException.refuseIfAny(
                "The version cannot be recorded.",
                SchemeRules.publish(published.versions(), asked, LondonDay.of(at)));
        published.publish(asked);
        return changed("scheme.element-published", before, at);
    }

    SchemeFact attach(Edition edition, Instant at) {
        var before = snapshot();
        DomainException.refuseIfAny(
                "The edition cannot be attached.", SchemeRules.attach(attachments(), edition));
        attachments.add(
                new Attachment(
                        attachments.size() + 1,
                        edition.plan(),
                        edition.number(),
                        LondonDay.of(at)));
        return changed("scheme.edition-attached", before, at);
    }

    private SchemeFact changed(String name, State before, Instant at) {
        changedAt = at;
        return new SchemeFact(code, name, before, snapshot());
    }

    private State snapshot() {
        return new State(
                title,
                publisher,
                elements.stream()
                        .map(each -> new State.ElementState(each.code(), each.versions().size()))
                        .toList(),
                attachments());
    }

    public SchemeElement element(String element) {
        return elements.stream()
                .filter(each -> each.code().equals(element))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("element", element));
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** The body that publishes it. */
    public String publisher() {
        return publisher;
    }

    public List<SchemeElement> elements() {
        return List.copyOf(elements);
    }

    /** The first one first. */
    public List<Attachment> attachments() {
        return attachments.stream().sorted(Comparator.comparing(Attachment::number)).toList();
    }
}
