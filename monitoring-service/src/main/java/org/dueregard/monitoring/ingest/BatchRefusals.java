package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;

/** The reasons for which a batch is refused as a whole, with nothing of it kept. */
final class BatchRefusals {
    private static final Pattern OF_A_BATCH =
            Pattern.compile("[;.] [nN]othing (of it |of the batch )?was taken in\\.");

    private BatchRefusals() {}

    /** The reason, where parts of the file may have been taken in before. */
    static String ofFile(DomainException refused) {
        return OF_A_BATCH
                .matcher(String.valueOf(refused.getMessage()))
                .replaceAll(".")
                .replace("The body", "The file");
    }

    static DomainException unreadable(String detail) {
        return DomainException.malformed("batch-unreadable", "The batch cannot be read", detail);
    }

    static DomainException header(String dataset, List<Violation> violations) {
        return DomainException.brokenRule(
                "batch-header",
                "The columns are not those of the dataset " + dataset + "; nothing was taken in.",
                violations);
    }

    static DomainException rowTooLong(long line, int most) {
        return new DomainException(
                Refusal.TOO_LARGE,
                "row-too-long",
                "A row is too long",
                "The row that begins at line %d has more than %d characters: perhaps a quotation mark is never closed. Nothing of the batch was taken in."
                        .formatted(line, most),
                List.of(Violation.at("line:" + line, "has more than " + most + " characters")));
    }

    static DomainException tooManyRows(int most) {
        return new DomainException(
                Refusal.TOO_LARGE,
                "batch-too-long",
                "The batch has too many rows",
                "The batch has more than %d rows. Send it in parts. Nothing of it was taken in."
                        .formatted(most),
                List.of());
    }
}
