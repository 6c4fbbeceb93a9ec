package org.dueregard.monitoring.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.monitoring.disclosure.Standard;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static final Person ANALYST = new Person("analyst");
    private static final Person PUBLISHER = new Person("publisher");
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void whoever_has_composed_a_release_does_not_publish_it() {
        var release = composed();

        assertThatThrownBy(() -> release.publish("hash", ANALYST, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("Whoever has composed a release does not publish it.");
        assertThat(release.state()).isEqualTo(ReleaseState.DRAFT);

        release.publish("hash", PUBLISHER, NOW);
        assertThat(release.state()).isEqualTo(ReleaseState.PUBLISHED);
    }

    @Test
    void a_release_that_a_body_has_seen_says_which_and_when() {
        var release = composed();
        assertThat(release.presentedTo()).isNull();

        release.present("STRIDE", "Item 4", LocalDate.of(2026, 11, 12));

        assertThat(release.state()).isEqualTo(ReleaseState.PRESENTED);
        assertThat(release.presentedTo())
                .isEqualTo(
                        new ReleaseDocument.PresentedTo(
                                "STRIDE", "Item 4", LocalDate.of(2026, 11, 12)));
        assertThatThrownBy(() -> release.present("STRIDE", null, LocalDate.of(2026, 11, 12)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void nothing_becomes_of_what_was_discarded() {
        var release = composed();
        release.discard("The wrong month", ANALYST, NOW);

        assertThatThrownBy(() -> release.publish("hash", PUBLISHER, NOW))
                .isInstanceOf(DomainException.class);
        assertThat(release.discardReason()).isEqualTo("The wrong month");
    }

    @Test
    void the_frozen_document_is_read_as_it_was_written() {
        var drawn = MadeUpSearches.of(3).draw("2016-05", List.of());
        var document =
                MadeUpSearches.document(
                        drawn,
                        Protection.protect(MadeUpSearches.counts(drawn), List.of(), Standard.of(5))
                                .tables());

        var published = new PublishedRelease(document, NOW);

        assertThat(published.content()).isEqualTo(document);
        assertThat(published.sha256()).matches("[0-9a-f]{64}");
    }

    private static Release composed() {
        var drawn = MadeUpSearches.of(3).draw("2016-05", List.of());
        var result = Protection.protect(MadeUpSearches.counts(drawn), List.of(), Standard.of(5));
        return new Release(
                MadeUpSearches.document(drawn, result.tables()), result.audit(), ANALYST);
    }
}
