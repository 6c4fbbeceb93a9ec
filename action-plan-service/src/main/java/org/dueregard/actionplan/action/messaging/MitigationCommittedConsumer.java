package org.dueregard.actionplan.action.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Originating;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.action.Terms;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A mitigation becomes a proposed action of the post that is asked to own it. */
@ApplicationScoped
class MitigationCommittedConsumer
        implements EventConsumer<MitigationCommittedConsumer.MitigationCommitted> {
    private final Originating originating;

    MitigationCommittedConsumer(Originating originating) {
        this.originating = originating;
    }

    record MitigationCommitted(
            String mitigationId,
            String eiaId,
            int eiaVersion,
            String strandOrCommunity,
            Lens lens,
            String description,
            String proposedOwnerPost,
            @Nullable String businessArea,
            LocalDate targetDate,
            DatePrecision datePrecision,
            Measure successMeasure) {

        record Measure(String text, @Nullable String indicatorId) {}

        Terms terms() {
            return new Terms(
                    Titles.of(description),
                    description,
                    proposedOwnerPost,
                    businessArea,
                    lens,
                    null,
                    Set.of(strandOrCommunity),
                    new SuccessMeasure(successMeasure.text(), successMeasure.indicatorId()),
                    new DueDate(targetDate, datePrecision));
        }
    }

    @Override
    public String name() {
        return "mitigation-actions";
    }

    @Override
    public String type() {
        return "org.dueregard.eia.mitigation.committed.v1";
    }

    @Override
    public Class<MitigationCommitted> dataType() {
        return MitigationCommitted.class;
    }

    @Override
    public void on(ReceivedEvent<MitigationCommitted> event) {
        var committed = event.data();
        originating.mitigationCommitted(
                committed.mitigationId(),
                committed.eiaId(),
                committed.eiaVersion(),
                committed.terms());
    }
}
