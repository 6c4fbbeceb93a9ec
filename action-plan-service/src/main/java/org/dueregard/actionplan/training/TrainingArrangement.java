package org.dueregard.actionplan.training;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An arrangement by which an audience is trained. */
@Entity
@Table(name = "training_arrangement")
public class TrainingArrangement {
    @Id private String code;
    @Version private long version;
    private String title;
    private String audience;
    private @Nullable UUID actionId;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "arrangement_code", nullable = false, updatable = false)
    @OrderBy("asAt, recordedAt")
    private List<TrainingFigure> figures = new ArrayList<>();

    protected TrainingArrangement() {}

    TrainingArrangement(NewArrangement asked) {
        this.code = asked.code();
        this.title = asked.title();
        this.audience = asked.audience();
        this.actionId = asked.action();
    }

    TrainingFact established(NewArrangement asked) {
        return new TrainingFact(code, "training-arrangement.set-up", asked);
    }

    /** So many of so many had been trained on that day; a later figure of a day replaces none. */
    TrainingFact count(LocalDate asAt, long required, long trained, Instant at) {
        DomainException.refuseIfAny(
                "That cannot be counted.",
                TrainingRules.count(asAt, required, trained, LondonDay.of(at)));
        figures.add(new TrainingFigure(asAt, required, trained, at));
        return new TrainingFact(
                code,
                "training-arrangement.counted",
                new TrainingFact.Counted(asAt, required, trained));
    }

    /** What stood when that day was over. */
    public Optional<TrainingFigure> figureOn(LocalDate day) {
        return figures.stream()
                .filter(each -> !each.asAt().isAfter(day))
                .reduce((earlier, later) -> later);
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

    /** Who is to be trained. */
    public String audience() {
        return audience;
    }

    /** The action that it serves; null where it serves none. */
    public @Nullable UUID action() {
        return actionId;
    }

    public List<TrainingFigure> figures() {
        return List.copyOf(figures);
    }
}
