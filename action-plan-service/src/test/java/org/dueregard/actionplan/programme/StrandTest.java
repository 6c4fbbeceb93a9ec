package org.dueregard.actionplan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class StrandTest {
    private static final Instant NOW = Instant.parse("2006-09-15T12:00:00Z");
    private final Programme programme =
            new Programme(
                    new NewProgramme(
                            "MMP",
                            "Modernisation",
                            "BOARD",
                            "DELIVERY",
                            LocalDate.of(2006, 3, 1),
                            Period.ofMonths(3)),
                    NOW);
    private final Strand strand =
            new Strand(
                    programme, 1, "MMP-03", "Performance", new Leads(List.of("LEAD"), null), NOW);

    @Test
    void a_single_lead_is_the_one_that_trouble_climbs_to_and_of_joint_leads_none_is_guessed() {
        assertThat(strand.leads().primary()).isEqualTo("LEAD");
        assertThat(new Leads(List.of("ONE", "OTHER"), null).primary()).isNull();
    }

    @Test
    void a_strand_is_a_concern_when_a_stocktake_is_missing_a_milestone_has_passed_or_it_is_red() {
        var milestone = UUID.randomUUID();
        strand.aim(
                milestone,
                new NewMilestone(
                        "Dashboards",
                        "boroughs",
                        new DueDate(LocalDate.of(2006, 8, 1), DatePrecision.MONTH),
                        List.of(
                                new NewMilestone.Expected(
                                        LocalDate.of(2006, 8, 31), BigDecimal.TEN))),
                programme.implementationFrom(),
                NOW);
        assertThat(strand.concerns(programme, LocalDate.of(2006, 6, 1))).isEmpty();
        assertThat(strand.concerns(programme, LocalDate.of(2006, 6, 2)))
                .containsExactly(Concern.STOCKTAKE_OVERDUE);

        strand.takeStock(
                UUID.randomUUID(),
                stocktake(LocalDate.of(2006, 8, 31), Rating.RED),
                programme,
                NOW);
        assertThat(strand.concerns(programme, LocalDate.of(2006, 8, 31)))
                .containsExactly(Concern.RED);
        assertThat(strand.concerns(programme, LocalDate.of(2006, 9, 1)))
                .containsExactly(Concern.RED, Concern.MILESTONE_OVERDUE);

        strand.meet(milestone, LocalDate.of(2006, 9, 2), NOW);
        strand.takeStock(
                UUID.randomUUID(),
                stocktake(LocalDate.of(2006, 9, 15), Rating.GREEN),
                programme,
                NOW);
        assertThat(strand.concerns(programme, LocalDate.of(2006, 9, 15))).isEmpty();
        assertThat(strand.nextStocktakeDueOn(programme)).isEqualTo(LocalDate.of(2006, 12, 15));
    }

    @Test
    void a_stocktake_is_explained_once() {
        var id = UUID.randomUUID();
        strand.takeStock(id, stocktake(LocalDate.of(2006, 8, 31), Rating.AMBER), programme, NOW);
        strand.explain(id, "Recruitment was stopped.", "LEAD", NOW);

        assertThatThrownBy(() -> strand.explain(id, "It was not.", "LEAD", NOW))
                .isInstanceOf(DomainException.class);
        assertThat(strand.stocktake(id).explanation()).isEqualTo("Recruitment was stopped.");
    }

    @Test
    void a_milestone_leads_forward_to_its_date_and_no_further() {
        var asked =
                new NewMilestone(
                        "Dashboards",
                        "boroughs",
                        DueDate.on(LocalDate.of(2006, 2, 1)),
                        List.of(
                                new NewMilestone.Expected(LocalDate.of(2006, 3, 1), BigDecimal.ONE),
                                new NewMilestone.Expected(
                                        LocalDate.of(2006, 1, 1), BigDecimal.TEN)));

        assertThat(ProgrammeRules.aim(asked, programme.implementationFrom()))
                .extracting(each -> each.pointer())
                .containsExactly("/due", "/trajectory/0/day", "/trajectory/1/day");
    }

    private static NewStocktake stocktake(LocalDate day, Rating rating) {
        return new NewStocktake(
                day,
                rating,
                "As found.",
                List.of(new StocktakeEvidence("The dashboard", null)),
                List.of(new CorrectiveAction("Move the analysts", "LEAD", day, null)),
                List.of());
    }
}
