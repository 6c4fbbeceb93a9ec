package org.dueregard.actionplan.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * {@code mail.queued} and {@code mail.refused}. They describe the table, so every replica tells the
 * same; they are NaN while the database is away.
 */
@ApplicationScoped
class MailMeters {
    private static final Logger LOG = Logger.getLogger(MailMeters.class);

    private final Mails mails;
    private volatile double queued = Double.NaN;
    private volatile double refused = Double.NaN;

    MailMeters(Mails mails, MeterRegistry registry) {
        this.mails = mails;
        Gauge.builder("mail.queued", () -> queued)
                .description("Letters that wait for the mail server")
                .register(registry);
        Gauge.builder("mail.refused", () -> refused)
                .description("Letters that the mail server refuses for good")
                .register(registry);
    }

    @Scheduled(identity = "mail-meters", every = "15s", delayed = "5s")
    @Transactional
    void look() {
        try {
            queued = mails.count(MailState.QUEUED);
            refused = mails.count(MailState.REFUSED);
        } catch (PersistenceException away) {
            queued = Double.NaN;
            refused = Double.NaN;
            LOG.debug("Letters could not be counted", away);
        }
    }
}
