package org.dueregard.actionplan.scheme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An element of a scheme, such as gender, with its own versions. */
@Entity
@Table(name = "scheme_element")
public class SchemeElement {
    @Id private UUID id;
    private int position;
    private String code;
    private String name;
    private @Nullable String planCode;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "element_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<ElementVersion> versions = new ArrayList<>();

    protected SchemeElement() {}

    SchemeElement(int position, NewScheme.NewElement asked) {
        this.id = Ids.next();
        this.position = position;
        this.code = asked.code();
        this.name = asked.name();
        this.planCode = asked.plan();
    }

    void publish(NewVersion asked) {
        versions.add(new ElementVersion(versions.size() + 1, asked.publishedOn(), asked.summary()));
    }

    /** Whether its first version was out before that day. */
    public boolean isOutBefore(LocalDate day) {
        return !versions.isEmpty() && versions.getFirst().publishedOn().date().isBefore(day);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The plan that carries it out; null where there is none yet. */
    public @Nullable String plan() {
        return planCode;
    }

    /** The first one first. */
    public List<ElementVersion> versions() {
        return List.copyOf(versions);
    }
}
