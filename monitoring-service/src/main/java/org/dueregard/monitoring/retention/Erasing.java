package org.dueregard.monitoring.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.certification.Certifying;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.KeptRecord;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Erases records, because somebody objects or has a right to it. */
@ApplicationScoped
public class Erasing {
    private final Datasets datasets;
    private final KeptRecords records;
    private final Erasures erasures;
    private final Cells cells;
    private final Certifying certifying;
    private final Journal journal;
    private final InstantSource clock;

    Erasing(
            Datasets datasets,
            KeptRecords records,
            Erasures erasures,
            Cells cells,
            Certifying certifying,
            Journal journal,
            InstantSource clock) {
        this.datasets = datasets;
        this.records = records;
        this.erasures = erasures;
        this.cells = cells;
        this.certifying = certifying;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes what the records say out of everything that is kept: themselves, the counts, the rows
     * that were set aside. All of them, or none.
     */
    @Transactional
    public Erasure erase(NewErasure asked, Caller by) {
        by.requireRole(Roles.ADMINISTRATOR);
        var definition = datasets.require(asked.dataset());
        var feed = records.lockFeed(asked.dataset(), asked.source());
        var held =
                feed.isEmpty()
                        ? Map.<String, KeptRecord>of()
                        : records.of(definition, feed.getAsInt(), asked.recordIds());
        refuseUnlessHeld(asked, held);
        var changes = new CellChanges();
        var counted = 0L;
        for (var record : held.values()) {
            changes.move(record.share(), null);
            counted += record.count();
        }
        var id = Erasure.nextId();
        var now = clock.instant();
        records.erase(feed.orElseThrow(), asked.recordIds(), id);
        var emptied =
                records.emptyRows(
                        asked.dataset(), asked.source(), asked.recordIds(), by.person(), now);
        var periods = changes.months().stream().map(YearMonth::toString).toList();
        var erasure = new Erasure(id, asked, counted, emptied, periods, by.person(), now);
        erasures.persist(erasure);
        erasures.flush();
        journal.record(
                new RetentionFact.Erased(
                        id,
                        asked.dataset(),
                        asked.source(),
                        asked.lawfulBasis(),
                        asked.recordIds().stream()
                                .map(
                                        record ->
                                                RecordDigest.of(
                                                        asked.dataset(), asked.source(), record))
                                .toList(),
                        counted,
                        emptied,
                        periods,
                        now),
                by,
                asked.reason());
        certifying.dataChanged(asked.dataset(), changes.months(), by);
        cells.apply(asked.dataset(), changes);
        return erasure;
    }

    private static void refuseUnlessHeld(NewErasure asked, Map<String, KeptRecord> held) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var place = 0; place < asked.recordIds().size(); place++) {
            var id = asked.recordIds().get(place);
            if (!seen.add(id)) {
                violations.add(Violation.at("/recordIds/" + place, "Stands there twice."));
            } else if (!held.containsKey(id)) {
                violations.add(
                        Violation.at(
                                "/recordIds/" + place, "No record of this source has this id."));
            } else if (held.get(id).isErased()) {
                violations.add(Violation.at("/recordIds/" + place, "Was erased already."));
            }
        }
        DomainException.refuseIfAny("Nothing was erased.", violations);
    }
}
