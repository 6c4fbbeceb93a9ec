package org.dueregard.actionplan.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A section of a plan, and the body that owns it. */
@Entity
@Table(name = "plan_section")
public class PlanSection {
    @Id private UUID id;
    private int position;
    private String code;
    private String name;
    private @Nullable String ownerBody;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "section_responsibility",
            joinColumns = @JoinColumn(name = "section_id"))
    @Column(name = "responsibility")
    @OrderColumn(name = "number")
    private List<String> responsibilities = new ArrayList<>();

    protected PlanSection() {}

    PlanSection(int position, NewPlan.NewSection asked) {
        this.id = Ids.next();
        this.position = position;
        this.code = asked.code();
        this.name = asked.name();
        this.ownerBody = asked.ownerBody();
        this.responsibilities.addAll(asked.responsibilities());
    }

    void beOwnedBy(String body) {
        ownerBody = body;
    }

    NewPlan.NewSection copiedWith(List<NewPlan.NewInitiative> initiatives) {
        return new NewPlan.NewSection(
                code, name, ownerBody, List.copyOf(responsibilities), initiatives);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The body that owns it; null where none does, which is reported. */
    public @Nullable String ownerBody() {
        return ownerBody;
    }

    public List<String> responsibilities() {
        return List.copyOf(responsibilities);
    }
}
