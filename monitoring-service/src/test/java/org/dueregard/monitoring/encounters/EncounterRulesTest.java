package org.dueregard.monitoring.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** What may be recorded of encounters and incidents, and what becomes of them. */
class EncounterRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 1, 15);
    private static final Instant NOW = Instant.parse("2008-01-15T12:00:00Z");
    private static final Person BY = new Person("team-leader");
    private static final String LAMBETH = "E09000022";

    private final EncounterPlaces places = new EncounterPlaces();

    @Test
    void the_eight_places_of_the_strategy_are_there() {
        assertThat(places.all().stream().map(EncounterPlace::place))
                .hasSize(8)
                .isSorted()
                .contains("CUSTODY-SUITE", "FRONT-COUNTER", "TELEPHONE", "EMAIL");
    }

    @Test
    void a_stop_and_search_is_an_external_encounter_of_an_individual() {
        assertThat(refused(encounter("STOP-AND-SEARCH", LAMBETH, TODAY))).isEmpty();
        assertThat(refused(encounter("MOON", "MARS", TODAY.plusDays(1))))
                .containsExactly("/place", "/unit", "/happenedOn");
    }

    @Test
    void an_incident_says_whose_confidence_it_affects() {
        assertThat(refused(unfairTreatment())).containsExactly("/affects");
        assertThat(refused(unfairTreatment(Party.FAMILY, Party.FAMILY)))
                .containsExactly("/affects/1");
    }

    @Test
    void the_unfair_treatment_of_a_staff_member_is_an_internal_incident() {
        assertThat(refused(unfairTreatment(Party.VICTIM))).isEmpty();
    }

    @Test
    void an_encounter_becomes_one_incident_which_names_it() {
        var encounter = new KeyEncounter(encounter("TELEPHONE", LAMBETH, TODAY), BY, NOW);
        var asked = encounter.asIncident("Dealt with unprofessionally", List.of(Party.COMMUNITY));
        var incident = new CriticalIncident(asked, BY, NOW);
        encounter.escalate(incident);

        assertThat(incident.origin()).isEqualTo(encounter.id());
        assertThat(incident.direction()).isEqualTo(Direction.EXTERNAL);
        assertThat(encounter.incident()).isEqualTo(incident.id());
        assertThatThrownBy(() -> encounter.escalate(new CriticalIncident(asked, BY, NOW)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(incident.id().toString());
    }

    private List<String> refused(NewEncounter asked) {
        return pointers(
                EncounterRules.record(
                        asked,
                        TODAY,
                        place -> places.all().stream().anyMatch(each -> each.place().equals(place)),
                        LAMBETH::equals));
    }

    private static List<String> refused(NewIncident asked) {
        return pointers(EncounterRules.record(asked, TODAY, LAMBETH::equals));
    }

    private static List<String> pointers(List<Violation> violations) {
        return violations.stream().map(Violation::pointer).toList();
    }

    private static NewEncounter encounter(String place, String unit, LocalDate day) {
        return new NewEncounter(
                "Stop & Search incident", Direction.EXTERNAL, Level.INDIVIDUAL, place, unit, day);
    }

    private static NewIncident unfairTreatment(Party... affects) {
        return new NewIncident(
                "The inappropriate or unfair treatment of a staff member",
                Direction.INTERNAL,
                List.of(affects),
                LAMBETH,
                TODAY,
                null);
    }
}
