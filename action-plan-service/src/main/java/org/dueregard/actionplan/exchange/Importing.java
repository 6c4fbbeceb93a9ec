package org.dueregard.actionplan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.actionplan.exchange.RowCheck.Checked;
import org.dueregard.actionplan.exchange.RowCheck.Effect;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;

/**
 * Taking in many actions: every row of a file, or none. A row is known by its reference: what is
 * not there is drafted, what is there is changed where the row says something else and a file may
 * change it, so that sending a file again changes nothing.
 */
@ApplicationScoped
public class Importing {
    private static final int AT_ONCE = 200;

    /** More faults than this help nobody. */
    private static final int MOST_FAULTS = 1_000;

    private final RegisteredActions register;
    private final RowCheck check;
    private final Successions successions;
    private final RowWriting writing;
    private final Progressing progress;

    Importing(
            RegisteredActions register,
            RowCheck check,
            Successions successions,
            RowWriting writing,
            Progressing progress) {
        this.register = register;
        this.check = check;
        this.successions = successions;
        this.writing = writing;
        this.progress = progress;
    }

    /**
     * @param unreadable what was found while reading the file; nothing is taken in then
     * @param key by which the sender asks how far it has come
     */
    @Transactional
    public ImportReport take(
            List<ActionRow> rows,
            List<RowFault> unreadable,
            boolean dryRun,
            String key,
            Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        var run = new ImportRun(by.person().sub(), key);
        progress.begin(run, rows.size());
        register.lock();
        var checked = checked(rows, unreadable, run);
        var faults = faults(rows, checked, unreadable, by);
        var report = report(checked, faults, dryRun);
        if (!dryRun && !faults.isEmpty()) {
            progress.refuse(run);
            throw refused(report, faults.size());
        }
        if (!dryRun) {
            write(checked, run, by);
        }
        progress.end(run, dryRun ? ImportPhase.CHECKED : ImportPhase.TAKEN_IN);
        return report;
    }

    private List<Checked> checked(List<ActionRow> rows, List<RowFault> unreadable, ImportRun run) {
        var broken = unreadable.stream().map(RowFault::line).collect(Collectors.toSet());
        var checked = new ArrayList<Checked>();
        for (var some : chunks(rows)) {
            var present = register.present(some.stream().map(ActionRow::reference).toList());
            var places = register.places(some);
            for (var row : some) {
                var each = check.check(row, present.get(row.reference()), places);
                checked.add(broken.contains(row.line()) ? each.faulty() : each);
            }
            register.forget();
            progress.reach(run, ImportPhase.CHECKING, checked.size());
        }
        return checked;
    }

    private List<RowFault> faults(
            List<ActionRow> rows, List<Checked> checked, List<RowFault> unreadable, Caller by) {
        var faults = new ArrayList<>(unreadable);
        var cells = unreadable.stream().map(Cell::of).collect(Collectors.toSet());
        for (var each : checked) {
            each.violations()
                    .forEach(
                            violation ->
                                    faults.add(
                                            new RowFault(
                                                    each.row().line(),
                                                    Columns.of(violation.pointer()),
                                                    violation.message())));
        }
        faults.addAll(ImportRules.repeated(rows));
        faults.addAll(ImportRules.repetitions(rows));
        var circles = ImportRules.supersessions(rows);
        faults.addAll(circles);
        if (circles.isEmpty()) {
            faults.addAll(successions.faults(checked, by));
        }
        // A cell that could not be read is told once, and not that it is missing as well.
        faults.removeIf(each -> cells.contains(Cell.of(each)) && !unreadable.contains(each));
        return faults;
    }

    private record Cell(long line, String column) {
        static Cell of(RowFault fault) {
            return new Cell(fault.line(), fault.column());
        }
    }

    private static ImportReport report(
            List<Checked> checked, List<RowFault> faults, boolean dryRun) {
        return new ImportReport(
                dryRun,
                checked.size(),
                count(checked, Effect.DRAFTED),
                count(checked, Effect.CHANGED),
                count(checked, Effect.UNCHANGED),
                faults.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(RowFault::line)
                                        .thenComparing(RowFault::column))
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private static int count(List<Checked> checked, Effect effect) {
        return (int) checked.stream().filter(each -> each.effect() == effect).count();
    }

    private static DomainException refused(ImportReport report, int faults) {
        return DomainException.brokenRule(
                "import-refused",
                "Nothing of the file was taken in: "
                        + faults
                        + (faults == 1 ? " fault was" : " faults were")
                        + " found in it.",
                report.faults().stream().map(RowFault::violation).toList());
    }

    private void write(List<Checked> checked, ImportRun run, Caller by) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        var written = 0;
        for (var some : chunks(checked)) {
            ids.putAll(writing.write(some, by));
            register.forget();
            written += some.size();
            progress.reach(run, ImportPhase.WRITING, written);
        }
        checked.forEach(each -> writing.repeat(each.row(), by));
        register.forget();
        successions.write(checked, ids, by);
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            chunks.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return chunks;
    }
}
