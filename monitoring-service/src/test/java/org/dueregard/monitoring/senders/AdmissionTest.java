package org.dueregard.monitoring.senders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Person CRIME_SYSTEM = new Person("crime-system");
    private static final Person OTHER = new Person("other");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void whoever_comes_first_has_the_source() {
        assertThat(Admission.of(List.of(), CRIME_SYSTEM)).isEqualTo(Admission.FIRST);
        assertThat(Admission.of(List.of(sender(CRIME_SYSTEM)), CRIME_SYSTEM))
                .isEqualTo(Admission.ADMITTED);
    }

    @Test
    void nobody_else_sends_unless_they_are_admitted() {
        assertThat(Admission.of(List.of(sender(CRIME_SYSTEM)), OTHER)).isEqualTo(Admission.REFUSED);
        assertThat(Admission.of(List.of(sender(CRIME_SYSTEM), sender(OTHER)), OTHER))
                .isEqualTo(Admission.ADMITTED);
    }

    @Test
    void a_source_whose_senders_were_all_removed_is_not_to_be_had_by_coming_first() {
        var removed = sender(CRIME_SYSTEM);
        removed.remove(OTHER, NOW);

        assertThat(Admission.of(List.of(removed), OTHER)).isEqualTo(Admission.REFUSED);
        assertThat(Admission.of(List.of(removed), CRIME_SYSTEM)).isEqualTo(Admission.REFUSED);
        assertThat(Admission.of(List.of(removed, sender(CRIME_SYSTEM)), CRIME_SYSTEM))
                .isEqualTo(Admission.ADMITTED);
    }

    @Test
    void nobody_is_removed_twice() {
        var removed = sender(CRIME_SYSTEM);
        removed.remove(OTHER, NOW);

        assertThatThrownBy(() -> removed.remove(OTHER, NOW)).isInstanceOf(DomainException.class);
    }

    private static Sender sender(Person person) {
        return new Sender(
                UUID.randomUUID(),
                new Sender.Feed("training", "crime-system"),
                person,
                person,
                NOW);
    }
}
