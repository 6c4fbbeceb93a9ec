package org.dueregard.actionplan.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;

/** Looks every minute, from the hour of the day on at which people are told. */
@ApplicationScoped
class ReminderClock {
    private static final int AT_ONCE = 100;

    private final Reminding reminding;
    private final ReminderConfig config;
    private final InstantSource clock;

    ReminderClock(Reminding reminding, ReminderConfig config, InstantSource clock) {
        this.reminding = reminding;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "${dueregard.reminders.look-every:1m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!config.enabled() || LondonDay.timeOf(clock.instant()).isBefore(config.at())) {
            return;
        }
        var waiting = reminding.waiting(AT_ONCE);
        while (!waiting.isEmpty()) {
            waiting.forEach(reminding::remind);
            waiting = reminding.waiting(AT_ONCE);
        }
    }
}
