package org.dueregard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedVersionTest {
    @Test
    void a_change_is_held_to_the_version_and_not_to_what_is_shown_beside_it() {
        var seen = ExpectedVersion.of(ExpectedVersion.tag(7, "51f0c2"));

        assertThat(seen).isEqualTo(ExpectedVersion.of(ExpectedVersion.tag(7)));
        seen.requireSameAs(7);
        assertThat(catchThrowableOfType(DomainException.class, () -> seen.requireSameAs(8)).slug())
                .isEqualTo("stale-version");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "W/\"7\",stale-version",
                "W/\"7-51f0c2\",stale-version",
                "\"7-\",stale-version",
                "\"7-elsewhere\",stale-version",
                "\"51f0c2-7\",stale-version",
                "7,if-match-malformed",
                "*,if-match-missing"
            })
    void what_is_no_tag_of_a_version_is_refused(String ifMatch, String slug) {
        assertThat(
                        catchThrowableOfType(
                                        DomainException.class, () -> ExpectedVersion.of(ifMatch))
                                .slug())
                .isEqualTo(slug);
    }
}
