package org.dueregard.eia.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.journal.Journal;
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
     * @param faults what was found while reading the file; nothing is taken in then
     */
    @Transactional
    public ImportReport take(List<ImportRow> rows, FileFaults faults, boolean dryRun, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        faults.addRepeated(rows, ImportRow::line, ImportRow::reference, "/reference");
        var counts = new int[Effect.values().length];
        for (var some : chunks(rows)) {
            var present = present(some);
            for (var row : some) {
                counts[effect(row, present.get(row.reference()), faults).ordinal()]++;
            }
            subjects.getEntityManager().clear();
        }
        if (!dryRun) {
            faults.refuseIfAny();
            write(rows, by);
        }
        return new ImportReport(
                dryRun,
                rows.size(),
                counts[Effect.REGISTERED.ordinal()],
                counts[Effect.AMENDED.ordinal()],
                counts[Effect.UNCHANGED.ordinal()],
                faults.shown());
    }

    private enum Effect {
        REGISTERED,
        AMENDED,
        UNCHANGED,
        FAULTY
    }

    private static Effect effect(ImportRow row, @Nullable Subject present, FileFaults faults) {
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
        faults.add(row.line(), "", violations);
        return violations.isEmpty() ? effect : Effect.FAULTY;
    }

    /**
     * What is there is locked before anything is written, and what is new comes in by its
     * reference, whatever the order of the file: two files with the same subjects in opposite order
     * wait for each other and do not deadlock. Ids keep the order of the file.
     */
    private void write(List<ImportRow> rows, Caller by) {
        subjects.lockAll(rows.stream().map(ImportRow::reference).toList());
        var ordered =
                rows.stream()
                        .map(row -> new Identified(Ids.next(), row))
                        .sorted(Comparator.comparing(each -> each.row().reference()))
                        .toList();
        for (var some : chunks(ordered)) {
            var present = present(some.stream().map(Identified::row).toList());
            for (var each : some) {
                var there = present.get(each.row().reference());
                if (there == null) {
                    register(each, by);
                } else {
                    amend(there, each.row(), by);
                }
            }
            subjects.flush();
            subjects.getEntityManager().clear();
        }
    }

    /** A row with the id that it has if it is new. */
    private record Identified(UUID id, ImportRow row) {}

    private void register(Identified each, Caller by) {
        var row = each.row();
        var subject =
                Subject.register(
                        each.id(),
                        row.reference(),
                        row.particulars(),
                        by.person(),
                        clock.instant());
        subjects.persist(subject);
        journal.record(subject.registered(), by, reason(row));
    }

    private void amend(Subject there, ImportRow row, Caller by) {
        var before = there.particulars();
        there.amend(row.particulars())
                .ifPresent(
                        amended -> {
                            journal.record(amended, by, reason(row));
                            listeners.amended(there, before, by);
                        });
    }

    private static String reason(ImportRow row) {
        return "Imported from a file, line " + row.line() + ".";
    }

    private Map<String, Subject> present(List<ImportRow> rows) {
        return subjects.withReferences(rows.stream().map(ImportRow::reference).toList()).stream()
                .collect(Collectors.toMap(Subject::reference, subject -> subject));
    }

    private static <R> List<List<R>> chunks(List<R> rows) {
        return rows.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }
}
