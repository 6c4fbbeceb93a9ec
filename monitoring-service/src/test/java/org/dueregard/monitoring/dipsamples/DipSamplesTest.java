package org.dueregard.monitoring.dipsamples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** What a sample says of flags, and what follows for what relies on them. */
class DipSamplesTest {
    private static final YearMonth JANUARY = YearMonth.of(2008, 1);
    private static final String LAMBETH = "E09000022";
    private static final double LOWEST = 0.9;

    private final Flags flags = new Flags();

    @Test
    void a_sample_has_its_size_the_flags_checked_the_right_ones_and_the_supervisor() {
        var sample = sample(20, new FlagCheck("GT", 19), new FlagCheck("RI", 20));

        assertThat(refused(sample)).isEmpty();
        assertThat(sample.checks())
                .containsExactly(new FlagCheck("GT", 19), new FlagCheck("RI", 20));
    }

    @Test
    void everything_that_is_wrong_with_a_sample_is_told_at_once() {
        assertThat(
                        refused(
                                SampleContent.of(
                                        "CRIS",
                                        "MARS",
                                        JANUARY.plusMonths(1),
                                        "POST",
                                        20,
                                        List.of(
                                                new FlagCheck("GT", 21),
                                                new FlagCheck("ZZ", 2),
                                                new FlagCheck("GT", -1)))))
                .containsExactly(
                        "/unit",
                        "/period",
                        "/checks/0/correct",
                        "/checks/1/flag",
                        "/checks/2/flag",
                        "/checks/2/correct");
        assertThat(refused(sample(0))).containsExactly("/sampleSize", "/checks");
    }

    @Test
    void compliance_is_the_right_flags_among_the_sampled_with_wilsons_interval() {
        var share = (Estimate) new FlagTally("RI", 1, 1, 20, 17).compliance();

        assertThat(share.point()).isEqualTo(0.85);
        assertThat(share.lower()).isCloseTo(0.6396, within(0.0001));
        assertThat(share.upper()).isCloseTo(0.9476, within(0.0001));
    }

    @Test
    void below_the_threshold_confidence_is_low_and_without_a_sample_it_is_not_ok() {
        assertThat(new FlagTally("RI", 1, 1, 20, 17).confidence(LOWEST))
                .isEqualTo(Confidence.LOW_CONFIDENCE);
        assertThat(new FlagTally("RI", 1, 1, 30, 27).confidence(LOWEST)).isEqualTo(Confidence.OK);
        assertThat(FlagTally.none("RI").confidence(LOWEST)).isEqualTo(Confidence.NOT_SAMPLED);
    }

    @Test
    void the_worst_flag_decides_and_is_not_averaged_away() {
        var reliance =
                Reliance.on(
                        List.of(
                                new FlagTally("HOMOPHOBIC", 9, 32, 900, 900),
                                FlagTally.none("OTHER-HATE"),
                                new FlagTally("RI", 2, 2, 20, 17)),
                        JANUARY,
                        JANUARY.plusMonths(2),
                        LOWEST,
                        32);

        assertThat(reliance.confidence()).isEqualTo(Confidence.LOW_CONFIDENCE);
        assertThat(reliance.because())
                .containsExactly(
                        "LOW_CONFIDENCE: the flag RI was right in 17 of 20 records sampled from 2008-01 to 2008-03 (85.0 %, interval 64.0 to 94.8 %); 90.0 % are asked for.",
                        "NOT_SAMPLED: nobody looked from 2008-01 to 2008-03 whether these flags are right: OTHER-HATE.",
                        "Of 32 boroughs flags were sampled of some only (RI in 2); of the others it is not known whether they are right.");
    }

    @Test
    void boroughs_that_returned_no_sample_are_listed() {
        var found =
                FlagCompliance.of(
                        JANUARY,
                        JANUARY,
                        LOWEST,
                        1,
                        List.of(
                                new FlagTally("GT", 1, 1, 20, 19),
                                new FlagTally("RI", 1, 1, 20, 18)),
                        flags.all(),
                        Set.of(LAMBETH),
                        Set.of(LAMBETH, "E09000007"));

        assertThat(found.all()).isEqualTo(new FlagTally("*", 1, 1, 40, 37));
        assertThat(found.flags()).hasSize(flags.all().size());
        assertThat(found.unitsWithoutSamples()).containsExactly("E09000007");
    }

    @Test
    void a_correction_is_another_revision_and_what_is_withdrawn_stays_so() {
        var by = new Person("supervisor");
        var sample =
                new DipSample(
                        sample(20, new FlagCheck("RI", 20)),
                        by,
                        Instant.parse("2008-02-01T09:00:00Z"));
        var corrected = sample(20, new FlagCheck("RI", 2));
        sample.correct(corrected, "A slip of the pen", by, Instant.parse("2008-02-02T09:00:00Z"));

        assertThat(sample.revision()).isEqualTo(2);
        assertThat(sample.snapshot().content()).isEqualTo(corrected);
        sample.withdraw("Recorded twice", by, Instant.parse("2008-02-03T09:00:00Z"));
        assertThatThrownBy(
                        () ->
                                sample.correct(
                                        corrected,
                                        "Again",
                                        by,
                                        Instant.parse("2008-02-04T09:00:00Z")))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void hate_crime_relies_on_its_flags_and_every_indicator_named_exists() {
        assertThat(flags.of("VS-HATE-CRIME"))
                .containsExactly("DISABILITY", "HOMOPHOBIC", "OTHER-HATE", "RI");
        assertThat(flags.all().stream().map(Flag::flag)).isSorted().contains("GT", "RI");
        var indicators = new Indicators(new Datasets(), new Classifications());
        flags.all().forEach(flag -> flag.indicators().forEach(indicators::require));
    }

    private List<String> refused(SampleContent asked) {
        return DipSampleRules.record(asked, JANUARY, LAMBETH::equals, flags::knows).stream()
                .map(Violation::pointer)
                .toList();
    }

    private static SampleContent sample(int size, FlagCheck... checks) {
        return SampleContent.of(
                "CRIS", LAMBETH, JANUARY, "CSU-SUPERVISOR-LAMBETH", size, List.of(checks));
    }
}
