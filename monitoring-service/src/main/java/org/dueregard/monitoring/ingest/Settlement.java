package org.dueregard.monitoring.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.cells.CellChanges;

/**
 * What a run of records comes to, given what is held of them: the step from records to cell
 * changes, as a pure function. A higher version corrects, whatever came before or comes late; the
 * same version with the same content is a duplicate, and so is an older one; a withdrawal is a
 * version without content, and leaves a tombstone.
 *
 * @param additions the last version of each record that was not held
 * @param replacements the last version of each record that was held in an older one
 * @param conflicts records of a version that is held with another content
 * @param refused later versions of records of which nothing is kept any more
 */
record Settlement(
        List<IncomingRecord> additions,
        List<IncomingRecord> replacements,
        List<IncomingRecord> conflicts,
        List<Refused> refused,
        CellChanges changes,
        int accepted,
        int corrected,
        int withdrawn,
        int duplicate) {

    /** A record that is not taken in, and why. */
    record Refused(IncomingRecord record, Gone gone) {}

    /** Settles the records, in their order, against those that are held, by record id. */
    static Settlement of(Map<String, HeldRecord> held, List<IncomingRecord> incoming) {
        var known = new HashMap<>(held);
        var additions = new LinkedHashMap<String, IncomingRecord>();
        var replacements = new LinkedHashMap<String, IncomingRecord>();
        var conflicts = new ArrayList<IncomingRecord>();
        var refused = new ArrayList<Refused>();
        var changes = new CellChanges();
        int accepted = 0;
        int corrected = 0;
        int withdrawn = 0;
        int duplicate = 0;
        for (var record : incoming) {
            var before = known.get(record.recordId());
            if (before != null && record.version() <= before.version()) {
                if (record.version() == before.version()
                        && before.gone() == null
                        && !record.digest().equals(before.digest())) {
                    conflicts.add(record);
                } else {
                    duplicate++;
                }
                continue;
            }
            if (before != null && before.gone() != null) {
                refused.add(new Refused(record, before.gone()));
                continue;
            }
            if (record.withdrawn()) {
                withdrawn++;
            } else if (before == null) {
                accepted++;
            } else {
                corrected++;
            }
            changes.move(before == null ? null : before.share(), record.share());
            known.put(record.recordId(), HeldRecord.of(record));
            (held.containsKey(record.recordId()) ? replacements : additions)
                    .put(record.recordId(), record);
        }
        return new Settlement(
                List.copyOf(additions.values()),
                List.copyOf(replacements.values()),
                conflicts,
                refused,
                changes,
                accepted,
                corrected,
                withdrawn,
                duplicate);
    }
}
