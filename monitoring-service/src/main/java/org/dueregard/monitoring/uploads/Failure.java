package org.dueregard.monitoring.uploads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dueregard.monitoring.ingest.LargeFiles;
import org.dueregard.platform.problem.DomainException;

/**
 * Why a file cannot be read on, in the terms of a problem; it says nothing of what a row says.
 *
 * @param slug of the problem's page
 * @param line at which the last row begins that could be read
 */
@Embeddable
public record Failure(
        @Column(name = "failure_slug") String slug,
        @Column(name = "failure_title") String title,
        @Column(name = "failure_detail") String detail,
        @Column(name = "failure_line") Long line) {

    static Failure of(DomainException unreadable, long line) {
        return new Failure(
                unreadable.slug(), unreadable.title(), LargeFiles.reason(unreadable), line);
    }

    /** The bytes are not those that were sent. */
    static Failure damaged(String found) {
        return new Failure(
                "upload-damaged",
                "Not the file that was sent",
                "The SHA-256 of what has come is "
                        + found
                        + ", another one than was said. Nothing was taken in; give it up and send the file again.",
                0L);
    }

    /** It is ours, and trying again did not help. */
    static Failure ofOurs(int tries, long line) {
        return new Failure(
                "internal-error",
                "A fault of ours",
                "The file could not be taken in, %d times one after the other. Tell us the upload's id; it can be resumed."
                        .formatted(tries),
                line);
    }
}
