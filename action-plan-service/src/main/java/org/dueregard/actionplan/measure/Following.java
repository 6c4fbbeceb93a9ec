package org.dueregard.actionplan.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Measures follow the targets of their indicators, as monitoring-service assesses these. */
@ApplicationScoped
public class Following {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Measures measures;
    private final Journal journal;
    private final InstantSource clock;

    Following(Measures measures, Journal journal, InstantSource clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A period of a target has closed.
     *
     * @param value what was reached; null where it cannot be computed
     */
    public record Assessed(
            String target,
            String indicator,
            String period,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal value,
            TargetMet met,
            @Nullable String verifiedBy) {}

    /** Each measure that follows the target gets the value, once. */
    @Transactional
    public void assessed(Assessed told) {
        var quarter = Quarter.ending(told.period());
        var value = told.value();
        if (quarter.isEmpty() || value == null) {
            // Nothing that a quarter could show; what it means for actions does not hang on this.
            return;
        }
        var today = LondonDay.of(clock.instant());
        var last = quarter.get().lastDay();
        var asked =
                new NewValue(
                        quarter.get(),
                        value,
                        last.isAfter(today) ? today : last,
                        "monitoring-service: target " + told.target() + ", " + told.period(),
                        told.expected(),
                        told.met(),
                        told.verifiedBy());
        for (var found : measures.following(told.indicator(), told.target())) {
            var measure = measures.requireAlone(found.code());
            if (measure.basis() != Basis.ACCREDITATIONS && !measure.knows(asked)) {
                var fact = measure.record(asked, SERVICE.person(), clock.instant());
                measures.flush();
                journal.record(fact, SERVICE, asked.source());
            }
        }
    }
}
