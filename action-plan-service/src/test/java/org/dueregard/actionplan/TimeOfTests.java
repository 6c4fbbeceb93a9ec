package org.dueregard.actionplan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.dueregard.localstack.testing.TestClock;

/** Takes the place of the system's time, so that midnight does not come between a test's steps. */
class TimeOfTests {
    @Produces
    @Singleton
    InstantSource instantSource() {
        return TestClock.clock();
    }
}
