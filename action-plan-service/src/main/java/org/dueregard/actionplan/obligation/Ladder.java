package org.dueregard.actionplan.obligation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** How far something that is not met climbs, and when. It is data. */
@Entity
@Table(name = "ladder")
public class Ladder {
    @Id private String code;
    @Version private long version;
    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "rung", joinColumns = @JoinColumn(name = "ladder_code"))
    @OrderColumn(name = "number")
    private List<Rung> rungs = new ArrayList<>();

    protected Ladder() {}

    Ladder(String code, String title, List<Rung> rungs) {
        this.code = code;
        this.title = title;
        this.rungs.addAll(rungs);
    }

    ObligationFact made() {
        return new ObligationFact(code, "ladder.made", null, rungs());
    }

    /** A step that leads to a post leads to another one from now on. */
    ObligationFact leadTo(int step, String post) {
        if (step < 1 || step > rungs.size()) {
            throw DomainException.notFound("step of the ladder " + code, step);
        }
        var rung = rungs.get(step - 1);
        if (rung.target() != RungTarget.POST) {
            throw DomainException.illegalTransition(
                    "Step " + step + " leads to " + rung.target() + ", whichever post that is.");
        }
        var before = rungs();
        rungs.set(step - 1, new Rung(rung.afterDays(), rung.target(), post));
        return new ObligationFact(code, "ladder.led-elsewhere", before, rungs());
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /**
     * The day on which the next step is taken; null where there is none.
     *
     * @param lastDay on which what climbs is not overdue yet
     */
    @Nullable LocalDate stepAfter(int stepsTaken, LocalDate lastDay) {
        return stepsTaken < rungs.size()
                ? lastDay.plusDays(rungs.get(stepsTaken).afterDays())
                : null;
    }

    /** The posts that steps name. */
    List<String> posts() {
        return rungs.stream().map(Rung::post).filter(Objects::nonNull).toList();
    }

    public List<Rung> rungs() {
        return List.copyOf(rungs);
    }
}
