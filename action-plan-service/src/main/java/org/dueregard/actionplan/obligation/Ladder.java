package org.dueregard.actionplan.obligation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** How far something that is not met climbs, and when. It is data. */
@Entity
@Table(name = "ladder")
public class Ladder {
    @Id private String code;
    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "rung", joinColumns = @JoinColumn(name = "ladder_code"))
    @OrderColumn(name = "number")
    private List<Rung> rungs = new ArrayList<>();

    protected Ladder() {}

    Ladder(String code, String title, List<Rung> rungs) {
        DomainException.refuseIfAny("The ladder cannot be made.", ObligationRules.climb(rungs));
        this.code = code;
        this.title = title;
        this.rungs.addAll(rungs);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public List<Rung> rungs() {
        return List.copyOf(rungs);
    }
}
