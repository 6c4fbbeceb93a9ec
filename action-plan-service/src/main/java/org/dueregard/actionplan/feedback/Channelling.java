package org.dueregard.actionplan.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.actionplan.report.AnnualReportWatcher;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What goes out by a channel: an annual report by itself, other things as they are told of. */
@ApplicationScoped
public class Channelling implements AnnualReportWatcher {
    private final Channels channels;
    private final Journal journal;
    private final InstantSource clock;

    Channelling(Channels channels, Journal journal, InstantSource clock) {
        this.channels = channels;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ChannelPublication publish(
            String code, String title, LocalDate on, String href, Caller by) {
        var channel = channels.require(code);
        DomainException.refuseIfAny(
                "It cannot be recorded like this.",
                FeedbackRules.past("/publishedOn", on, LondonDay.of(clock.instant())));
        return add(new ChannelPublication(channel.code(), title, on, href), by);
    }

    /** Another service has published something; what is told twice stands once. */
    @Transactional
    public void heard(String channel, String title, LocalDate on, String href, Caller by) {
        add(new ChannelPublication(channel, title, on, href), by);
    }

    @Override
    @Transactional
    public void published(AnnualReport report, Caller by) {
        add(
                new ChannelPublication(
                        Channel.ANNUAL_REPORT,
                        report.title(),
                        LondonDay.of(report.publishedAt()),
                        report.address()),
                by);
    }

    private ChannelPublication add(ChannelPublication publication, Caller by) {
        if (channels.add(publication)) {
            channels.flush();
            journal.record(publication.published(), by, null);
        }
        return publication;
    }
}
