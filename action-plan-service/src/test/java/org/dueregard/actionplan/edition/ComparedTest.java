package org.dueregard.actionplan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTest {
    @Test
    void a_side_is_an_edition_or_a_day() {
        assertThat(Compared.parse("3", "query:from")).isEqualTo(new Compared.Number(3));
        assertThat(Compared.parse("2002-09-30", "query:from"))
                .isEqualTo(new Compared.Day(LocalDate.of(2002, 9, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2002-02-30", "+999999999-12-31", "-0001-01-01", "", "third"})
    void anything_else_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Compared.parse(text, "query:from"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting("pointer")
                                        .containsExactly("query:from"));
    }
}
