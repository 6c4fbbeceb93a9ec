package org.dueregard.actionplan.advice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A post that advises business areas. */
@Entity
@Table(name = "adviser")
public class Adviser {
    @Id private String post;
    @Version private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "advised_area", joinColumns = @JoinColumn(name = "post"))
    @Column(name = "unit_code")
    private Set<String> businessAreas = new HashSet<>();

    protected Adviser() {}

    Adviser(String post, Collection<String> businessAreas) {
        this.post = post;
        this.businessAreas.addAll(businessAreas);
    }

    /** As the audit keeps it. */
    public record State(List<String> businessAreas) {}

    AdviserFact named() {
        return new AdviserFact(post, "adviser.named", null, snapshot());
    }

    AdviserFact advise(Collection<String> areas) {
        var before = snapshot();
        businessAreas.retainAll(Set.copyOf(areas));
        businessAreas.addAll(areas);
        return new AdviserFact(post, "adviser.areas-changed", before, snapshot());
    }

    private State snapshot() {
        return new State(businessAreas());
    }

    public String post() {
        return post;
    }

    public long version() {
        return version;
    }

    /** Codes of the business areas that it advises. */
    public List<String> businessAreas() {
        return businessAreas.stream().sorted().toList();
    }
}
