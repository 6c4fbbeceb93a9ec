package org.dueregard.actionplan.feedback;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request for another format; it stays inside this service. */
public record FormatRequestFact(
        UUID request, String name, FormatRequest.@Nullable State before, FormatRequest.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("format-request", request.toString());
    }
}
