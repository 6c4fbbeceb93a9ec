package org.dueregard.actionplan.exchange;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How far an import has come, for whoever waits. It is written beside the import, not with it: one
 * that was broken off stays where it was, and is begun anew by sending the file again.
 */
@Entity
@Table(name = "import_progress")
public class ImportProgress {
    @EmbeddedId private ImportRun run;

    @Enumerated(EnumType.STRING)
    private ImportPhase phase;

    private int totalRows;
    private int doneRows;
    private Instant startedAt;
    private Instant changedAt;

    protected ImportProgress() {}

    ImportProgress(ImportRun run, int rows, Instant at) {
        this.run = run;
        begin(rows, at);
    }

    final void begin(int rows, Instant at) {
        phase = ImportPhase.CHECKING;
        totalRows = rows;
        doneRows = 0;
        startedAt = at;
        changedAt = at;
    }

    void reach(ImportPhase reached, int done, Instant at) {
        phase = reached;
        doneRows = done;
        changedAt = at;
    }

    void end(ImportPhase last, Instant at) {
        phase = last;
        changedAt = at;
    }

    public ImportPhase phase() {
        return phase;
    }

    public int totalRows() {
        return totalRows;
    }

    /** Of those of the present phase. */
    public int doneRows() {
        return doneRows;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
