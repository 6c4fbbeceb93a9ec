package org.dueregard.monitoring.populations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Takes files of populations in: every row, or none and every fault. */
@ApplicationScoped
public class Importing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Populations populations;
    private final PopulationRevisions revisions;
    private final Classifications classifications;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Importing(
            Populations populations,
            PopulationRevisions revisions,
            Classifications classifications,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.populations = populations;
        this.revisions = revisions;
        this.classifications = classifications;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes a file in. Sent again, it changes nothing.
     *
     * @param faults what was found while it was read; nothing is taken in then
     * @param reason why figures are revised; needed where any is
     */
    @Transactional
    public PopulationImport take(
            List<PopulationCells> sent,
            FileFaults faults,
            @Nullable String reason,
            boolean dryRun,
            Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        // One file after the other: what is held cannot change between here and the writing.
        populations.lock();
        var rows = read(sent, faults);
        faults.addRepeated(rows, PopulationRow::line, row -> row.key().toString(), "");
        var held = held(rows);
        var changes = changes(rows, held);
        if (!changes.revised().isEmpty()) {
            faults.add(
                    changes.revised().getFirst().line(),
                    "",
                    PopulationRules.ofReason(changes.revised(), reason));
        }
        if (!dryRun) {
            faults.refuseIfAny();
        }
        var file = dryRun || changes.isEmpty() ? null : write(sent, changes, held, reason, by);
        return new PopulationImport(
                file,
                sent.size(),
                changes.added().size(),
                changes.revised().size(),
                changes.unchanged(),
                faults.shown());
    }

    private List<PopulationRow> read(List<PopulationCells> sent, FileFaults faults) {
        var known =
                new PopulationRules.Known(
                        this::unit,
                        classifications::find,
                        LocalDate.ofInstant(clock.instant(), LONDON).getYear() + 1);
        return sent.stream()
                .map(row -> PopulationRules.read(row, known, faults))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Unit> unit(String code) {
        return units.knows(code) ? Optional.of(units.require(code)) : Optional.empty();
    }

    private Map<PopulationKey, Population> held(List<PopulationRow> rows) {
        var keys = new HashSet<PopulationKey>();
        rows.forEach(row -> keys.add(row.key()));
        return populations.held(keys);
    }

    private static PopulationChanges changes(
            List<PopulationRow> rows, Map<PopulationKey, Population> held) {
        var figures = new HashMap<PopulationKey, PopulationFigure>();
        held.forEach((key, population) -> figures.put(key, population.figure()));
        return PopulationChanges.of(rows, figures);
    }

    private UUID write(
            List<PopulationCells> sent,
            PopulationChanges changes,
            Map<PopulationKey, Population> held,
            @Nullable String reason,
            Caller by) {
        var file = Ids.next();
        var now = clock.instant();
        for (var row : changes.added()) {
            var population = new Population(row.key(), row.figure(), now);
            populations.persist(population);
            revisions.persist(new PopulationRevision(population, reason, by.person(), file));
        }
        for (var row : changes.revised()) {
            var population = Objects.requireNonNull(held.get(row.key()));
            journal.record(population.revise(row.figure(), now), by, reason);
            revisions.persist(new PopulationRevision(population, reason, by.person(), file));
        }
        journal.record(
                new PopulationsImported(
                        file,
                        sent.size(),
                        changes.added().size(),
                        changes.revised().size(),
                        changes.unchanged(),
                        now),
                by,
                reason);
        return file;
    }
}
