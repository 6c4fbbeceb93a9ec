package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Logging requests for other formats, and supplying them. */
@ApplicationScoped
public class Supplying {
    private final FormatRequests requests;
    private final Journal journal;
    private final InstantSource clock;

    Supplying(FormatRequests requests, Journal journal, InstantSource clock) {
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public FormatRequest log(NewFormatRequest asked, Caller by) {
        DomainException.refuseIfAny(
                "The request cannot be logged.", FeedbackRules.request(asked, today()));
        var request = new FormatRequest(asked);
        requests.persist(request);
        return record(request, request.logged(), by);
    }

    @Transactional
    public FormatRequest supply(UUID id, LocalDate on, ExpectedVersion expected, Caller by) {
        var request = requests.require(id);
        expected.requireSameAs(request.version());
        return record(request, request.supply(on, today()), by);
    }

    private FormatRequest record(FormatRequest request, FormatRequestFact fact, Caller by) {
        requests.flush();
        journal.record(fact, by, null);
        return request;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
