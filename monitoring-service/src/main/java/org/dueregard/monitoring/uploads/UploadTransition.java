package org.dueregard.monitoring.uploads;

import static org.dueregard.monitoring.uploads.UploadState.CANCELLED;
import static org.dueregard.monitoring.uploads.UploadState.FAILED;
import static org.dueregard.monitoring.uploads.UploadState.RECEIVING;
import static org.dueregard.monitoring.uploads.UploadState.TAKEN_IN;
import static org.dueregard.monitoring.uploads.UploadState.TAKING_IN;
import static org.dueregard.monitoring.uploads.UploadState.WAITING;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;

/** What can happen to a large file. */
public enum UploadTransition {
    /** Its last byte has come. */
    COMPLETE,
    /** A worker begins with it. */
    START,
    /** Its last row was read. */
    FINISH,
    /** It is not what its sender says, or cannot be read on. */
    FAIL,
    /** It is stopped where it is. */
    CANCEL,
    /** It goes on where it was stopped. */
    RESUME,
    /** It was stopped before it had come whole, and is sent on. */
    RECEIVE_ON,
    /** Its content is thrown away. */
    GIVE_UP;

    /** The state after this transition, or a refusal that says from where it is possible. */
    UploadState from(UploadState present) {
        return switch (this) {
            case COMPLETE -> to(WAITING, present, RECEIVING);
            case START -> to(TAKING_IN, present, WAITING);
            case FINISH -> to(TAKEN_IN, present, TAKING_IN);
            case FAIL -> to(FAILED, present, WAITING, TAKING_IN);
            case CANCEL -> to(CANCELLED, present, RECEIVING, WAITING, TAKING_IN);
            case RESUME -> to(WAITING, present, CANCELLED, FAILED);
            case RECEIVE_ON -> to(RECEIVING, present, CANCELLED);
            case GIVE_UP -> to(CANCELLED, present, RECEIVING, WAITING, FAILED, CANCELLED);
        };
    }

    private UploadState to(UploadState next, UploadState present, UploadState... allowed) {
        if (!Arrays.asList(allowed).contains(present)) {
            throw DomainException.illegalTransition(
                    "%s is possible from %s; this upload is %s."
                            .formatted(
                                    this,
                                    Arrays.stream(allowed)
                                            .map(UploadState::name)
                                            .collect(Collectors.joining(", ")),
                                    present));
        }
        return next;
    }
}
