package org.dueregard.monitoring.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The ordinals of a file that is taken in part by part. PostgreSQL counts its rows, in the
 * transaction that takes them in, so that they run through all parts, whoever takes the next one
 * in, and the heap does not grow with the file.
 */
final class StoredOrdinals implements Ordinals {
    private final FileContents contents;
    private final UUID upload;

    StoredOrdinals(FileContents contents, UUID upload) {
        this.contents = contents;
        this.upload = upload;
    }

    /**
     * What rows are equal by. The day goes before the digest so that the rows of a file lie
     * together in the index.
     */
    record Content(LocalDate day, String digest) {
        static Content of(IncomingRecord row) {
            return new Content(RecordReader.day(row), row.digest());
        }
    }

    @Override
    public List<Integer> next(List<IncomingRecord> rows) {
        var more = new HashMap<Content, Integer>();
        rows.forEach(row -> more.merge(Content.of(row), 1, Integer::sum));
        var last = new HashMap<>(contents.countBefore(upload, more));
        var ordinals = new ArrayList<Integer>(rows.size());
        for (var row : rows) {
            ordinals.add(last.merge(Content.of(row), 1, Integer::sum));
        }
        return ordinals;
    }

    @Override
    public Map<String, Integer> seen() {
        return Map.of();
    }
}
