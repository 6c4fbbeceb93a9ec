package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Takes large files in, part by part. Each part is a batch; together they come to the same records
 * as the file in one batch does.
 */
@ApplicationScoped
public class LargeFiles {
    private final Datasets datasets;
    private final Records records;
    private final Quarantine quarantine;
    private final KeptContents contents;
    private final FileContents files;
    private final Intakes intakes;
    private final BatchLimits limits;

    LargeFiles(
            Datasets datasets,
            Records records,
            Quarantine quarantine,
            KeptContents contents,
            FileContents files,
            Intakes intakes,
            BatchLimits limits) {
        this.datasets = datasets;
        this.records = records;
        this.quarantine = quarantine;
        this.contents = contents;
        this.files = files;
        this.intakes = intakes;
        this.limits = limits;
    }

    /**
     * Opens a file and reads its header. Whoever opens it closes it.
     *
     * @param inflatedBytes how many bytes it may come to once it is unpacked
     */
    public OpenFile open(
            Delivery delivery,
            InputStream content,
            @Nullable String contentEncoding,
            long inflatedBytes) {
        try {
            return OpenFile.open(
                    datasets.require(delivery.dataset()),
                    delivery,
                    content,
                    contentEncoding,
                    inflatedBytes,
                    limits.rowCharacters());
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
    }

    /**
     * Takes the next part in, in the transaction that is under way; nothing where the file had
     * ended before.
     *
     * @param digest SHA-256 of the whole file as it was sent
     */
    public Optional<Batch> takeIn(
            OpenFile file, FilePart part, int mostRows, String digest, Caller by) {
        var delivery = file.delivery().part(part);
        var intake =
                intakes.begin(
                        file.definition(),
                        delivery,
                        records.lockFeed(delivery.dataset(), delivery.source()),
                        new StoredOrdinals(files, part.upload()),
                        quarantine.ofNewRows());
        try {
            intake.takeIn(file.next(mostRows));
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
        if (intake.receipt().received() == 0) {
            return Optional.empty();
        }
        if (intake.receipt().rejected() > 0 && intake.knowsByContent()) {
            contents.rememberPart(intake.batch());
        }
        return Optional.of(intakes.end(intake, digest, null, by));
    }

    /** Forgets how many rows of each content a file has, where no row of it waits for a repair. */
    public void forget(UUID upload) {
        files.forget(upload);
    }

    /** Why a file cannot be read on, without what is only true of a batch. */
    public static String reason(DomainException unreadable) {
        return BatchRefusals.ofFile(unreadable);
    }
}
