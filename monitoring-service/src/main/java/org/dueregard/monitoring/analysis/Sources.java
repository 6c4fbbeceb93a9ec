package org.dueregard.monitoring.analysis;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.dipsamples.FlagReliance;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/** What every answer draws on: one instant, the states of months, names for people. */
@ApplicationScoped
class Sources {
    private final AgroalDataSource database;
    private final Analysing analysing;
    private final Periods periods;
    private final Units units;
    private final FlagReliance reliance;

    Sources(
            AgroalDataSource database,
            Analysing analysing,
            Periods periods,
            Units units,
            FlagReliance reliance) {
        this.database = database;
        this.analysing = analysing;
        this.periods = periods;
        this.units = units;
        this.reliance = reliance;
    }

    /** Whatever is taken in meanwhile, the transaction sees what there was when it began. */
    void asAtOneInstant() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } catch (SQLException failed) {
            throw new IllegalStateException("There is no one instant to be had", failed);
        }
    }

    /** The month that is asked for; null where the rules have noted what is wrong with it. */
    @Nullable Period month(
            AnalysisRules rules, IndicatorDefinition definition, @Nullable YearMonth period) {
        if (!rules.month(period) || period == null) {
            return null;
        }
        var month = periods.find(definition.dataset(), period);
        if (month.isEmpty()) {
            rules.noFigures("period", definition.dataset());
        }
        return month.orElse(null);
    }

    /** What an answer stands on, and how far that is trusted. */
    Basis basis(Table table, List<Period> months, boolean suppressed) {
        return Basis.of(table, months, suppressed)
                .relying(
                        reliance.of(
                                table.definition().indicator(),
                                months.getFirst().id().yearMonth(),
                                months.getLast().id().yearMonth()));
    }

    static Suppression suppression(Table table, Caller by) {
        return by.has(Roles.ANALYST) ? Suppression.none() : table.suppression();
    }

    Named unit(String code) {
        return new Named(code, units.require(code).name());
    }

    Named group(IndicatorDefinition definition, String code) {
        return groups(definition).apply(code);
    }

    Function<String, Named> groups(IndicatorDefinition definition) {
        var groups = analysing.groups(definition);
        return code -> new Named(code, groups.nameOf(code));
    }
}
