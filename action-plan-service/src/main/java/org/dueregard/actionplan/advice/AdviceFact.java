package org.dueregard.actionplan.advice;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Advice was asked for or given; it stays inside this service. */
public record AdviceFact(
        UUID request, String name, AdviceRequest.@Nullable State before, AdviceRequest.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("advice-request", request.toString());
    }
}
