package org.dueregard.eia.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Taking in many subjects at once: all rows of a file, or none. A row is known by its reference:
 * what is not there is registered, what is there is amended where the row says something else, so
 * that sending a file again changes nothing.
 */
@ApplicationScoped
public class Importing {
    private static final int AT_ONCE = 500;

    /** More faults than this help nobody. */
    private static final int MOST_FAULTS = 1_000;

    private final Subjects subjects;
    private final SubjectListeners listeners;
    private final Journal journal;
    private final InstantSource clock;

    public Importing(
            Subjects subjects, SubjectListeners listeners, Journal journal, InstantSource clock) {
        this.subjects = subjects;
        this.listeners = listeners;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param unreadable what was found while reading the file; nothing is taken in then
     */
    @Transactional
    public ImportReport take(
            List<ImportRow> rows, List<ImportFault> unreadable, boolean dryRun, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        var faults = new ArrayList<>(unreadable);
        faults.addAll(repeated(rows));
        var counts = new int[Effect.values().length];
        for (var some : chunks(rows)) {
            var present = present(some);
            for (var row : some) {
                counts[effect(row, present.get(row.reference()), faults).ordinal()]++;
            }
            subjects.getEntityManager().clear();
        }
        var report = report(rows, counts, faults, dryRun);
        if (!dryRun) {
            refuseIfAny(report.faults(), faults.size());
            chunks(rows).forEach(some -> write(some, by));
        }
        return report;
    }

    private enum Effect {
        REGISTERED,
        AMENDED,
        UNCHANGED,
        FAULTY
    }

    private static Effect effect(
            ImportRow row, @Nullable Subject present, List<ImportFault> faults) {
        List<Violation> violations;
        Effect effect;
        if (present == null) {
            violations = SubjectRules.ofParticulars(row.particulars());
            effect = Effect.REGISTERED;
        } else if (row.particulars().equals(present.particulars())) {
            return Effect.UNCHANGED;
        } else {
            violations =
                    present.state() == SubjectState.WITHDRAWN
                            ? List.of(
                                    Violation.at(
                                            "/reference",
                                            "the subject is withdrawn and stays as it was"))
                            : SubjectRules.ofAmending(present.particulars(), row.particulars());
            effect = Effect.AMENDED;
        }
        for (var violation : violations) {
            faults.add(
                    new ImportFault(
                            row.line(), violation.pointer().substring(1), violation.message()));
        }
        return violations.isEmpty() ? effect : Effect.FAULTY;
    }

    private static List<ImportFault> repeated(List<ImportRow> rows) {
        var first = new HashMap<String, Long>();
        var faults = new ArrayList<ImportFault>();
        for (var row : rows) {
            var before = first.putIfAbsent(row.reference(), row.line());
            if (before != null) {
                faults.add(
                        new ImportFault(
                                row.line(), "reference", "stands in line " + before + " already"));
            }
        }
        return faults;
    }

    private static ImportReport report(
            List<ImportRow> rows, int[] counts, List<ImportFault> faults, boolean dryRun) {
        return new ImportReport(
                dryRun,
                rows.size(),
                counts[Effect.REGISTERED.ordinal()],
                counts[Effect.AMENDED.ordinal()],
                counts[Effect.UNCHANGED.ordinal()],
                faults.stream()
                        .sorted(
                                Comparator.comparing(ImportFault::line)
                                        .thenComparing(ImportFault::field))
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private static void refuseIfAny(List<ImportFault> shown, int all) {
        if (all > 0) {
            throw DomainException.brokenRule(
                    "import-refused",
                    "Nothing of the file was taken in: "
                            + all
                            + (all == 1 ? " fault was" : " faults were")
                            + " found in it.",
                    shown.stream()
                            .map(
                                    fault ->
                                            Violation.at(
                                                    "line:" + fault.line() + "/" + fault.field(),
                                                    fault.reason()))
                            .toList());
        }
    }

    private void write(List<ImportRow> rows, Caller by) {
        var present =
                subjects
                        .lockWithReferences(rows.stream().map(ImportRow::reference).toList())
                        .stream()
                        .collect(Collectors.toMap(Subject::reference, subject -> subject));
        for (var row : rows) {
            var reason = "Imported from a file, line " + row.line() + ".";
            var there = present.get(row.reference());
            if (there != null) {
                var before = there.particulars();
                var amended = there.amend(row.particulars());
                if (amended.isPresent()) {
                    journal.record(amended.get(), by, reason);
                    listeners.amended(there, before, by);
                }
            } else {
                var subject =
                        Subject.register(
                                Ids.next(),
                                row.reference(),
                                row.particulars(),
                                by.person(),
                                clock.instant());
                subjects.persist(subject);
                journal.record(subject.registered(), by, reason);
            }
        }
        subjects.flush();
        subjects.getEntityManager().clear();
    }

    private Map<String, Subject> present(List<ImportRow> rows) {
        return subjects.withReferences(rows.stream().map(ImportRow::reference).toList()).stream()
                .collect(Collectors.toMap(Subject::reference, subject -> subject));
    }

    private static List<List<ImportRow>> chunks(List<ImportRow> rows) {
        var chunks = new ArrayList<List<ImportRow>>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            chunks.add(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
        return chunks;
    }
}
