package org.dueregard.monitoring.statistics;

/**
 * The methods by which figures, intervals and tests are made, under the names that the field gives
 * them, each with its source and with what has to hold for it to apply.
 */
public enum Method {
    BYAR(
            "Byar's approximation",
            "Breslow & Day 1987",
            "Ten events or more: Byar's limits are as good as the exact ones."),
    POISSON_EXACT(
            "exact Poisson",
            "Garwood 1936",
            "The events may repeat and the population does not bound them, so the count is Poisson."),
    DOBSON(
            "Dobson's scaled Poisson limits",
            "Dobson et al. 1991",
            "The events are weighted or not independent, so Poisson limits are scaled to their variance."),
    WILSON(
            "Wilson score",
            "Wilson 1927",
            "The numerator is part of the denominator, each member counted at most once."),
    CLOPPER_PEARSON(
            "Clopper-Pearson exact",
            "Clopper & Pearson 1934",
            "The numerator is part of the denominator, and the level must not be undercut."),
    BINOMIAL_SCORE_TEST(
            "one-sample score test",
            "Wilson 1927",
            "A share is compared with a benchmark that is taken as fixed."),
    BINOMIAL_EXACT_TEST(
            "exact binomial test",
            "Clopper & Pearson 1934",
            "A share is compared with a benchmark that is taken as fixed."),
    RATE_RATIO_EXACT(
            "exact conditional Poisson rate ratio",
            "Przyborowski & Wilenski 1940",
            "The events may repeat and the populations do not bound them; the exact interval holds at any count."),
    RATE_RATIO_MID_P(
            "mid-P conditional Poisson rate ratio",
            "Rothman & Boice 1979",
            "As the exact interval, less conservative at small counts."),
    RATE_RATIO_LOG_NORMAL(
            "log-normal rate ratio",
            "Rothman 1986",
            "Both groups have at least one event; good from ten in each."),
    RISK_RATIO_KATZ(
            "Katz log risk ratio",
            "Katz et al. 1978",
            "For display beside figures that others computed so."),
    RISK_RATIO_KOOPMAN(
            "Koopman score risk ratio",
            "Koopman 1984",
            "The numerators are parts of their denominators; score intervals hold with zero cells."),
    RISK_RATIO_MIETTINEN_NURMINEN(
            "Miettinen-Nurminen score risk ratio",
            "Miettinen & Nurminen 1985",
            "The numerators are parts of their denominators; score intervals hold with zero cells."),
    RISK_DIFFERENCE_NEWCOMBE(
            "Newcombe hybrid score difference",
            "Newcombe 1998, method 10",
            "The numerators are parts of their denominators; the interval holds with zero cells."),
    CHI_SQUARED(
            "Pearson's chi-squared test",
            "Pearson 1900",
            "At least five are expected in each cell of the table."),
    CHI_SQUARED_YATES(
            "chi-squared test with Yates' correction",
            "Yates 1934",
            "At least five are expected in each cell of the table; conservative."),
    CHI_SQUARED_N_MINUS_1(
            "N - 1 chi-squared test",
            "Pearson 1947; Campbell 2007",
            "It rejects exactly where the Miettinen-Nurminen interval leaves one out."),
    FISHER_EXACT(
            "Fisher's exact test",
            "Fisher 1934",
            "Fewer than five are expected in a cell of the table."),
    BENJAMINI_HOCHBERG(
            "Benjamini-Hochberg",
            "Benjamini & Hochberg 1995",
            "Many comparisons are made at once, independent or positively dependent."),
    BENJAMINI_YEKUTIELI(
            "Benjamini-Yekutieli",
            "Benjamini & Yekutieli 2001",
            "Many comparisons are made at once, and nothing is known of their dependence."),
    POWER_NORMAL(
            "normal-approximation power, unpooled variance",
            "Fleiss 1981",
            "A difference that is not shown may be one that could not have been."),
    MANTEL_HAENSZEL_RISK_RATIO(
            "Mantel-Haenszel risk ratio",
            "Greenland & Robins 1985",
            "The groups are spread differently over strata that have rates of their own."),
    MANTEL_HAENSZEL_RATE_RATIO(
            "Mantel-Haenszel rate ratio",
            "Greenland & Robins 1985",
            "The groups are spread differently over strata that have rates of their own."),
    MANTEL_HAENSZEL_ODDS_RATIO(
            "Mantel-Haenszel odds ratio",
            "Robins, Breslow & Greenland 1986",
            "The groups are spread differently over strata that have rates of their own."),
    COCHRAN_MANTEL_HAENSZEL(
            "Cochran-Mantel-Haenszel test",
            "Mantel & Haenszel 1959",
            "One association is tested over all strata."),
    BRESLOW_DAY(
            "Breslow-Day test",
            "Breslow & Day 1980",
            "It is tested whether one odds ratio fits all strata."),
    BRESLOW_DAY_TARONE(
            "Breslow-Day test with Tarone's correction",
            "Tarone 1985",
            "It is tested whether one odds ratio fits all strata, and the pooled one is Mantel-Haenszel's."),
    DIRECT_DOBSON_BYAR(
            "directly standardised rate, Dobson-Byar limits",
            "Dobson et al. 1991",
            "Every stratum has members, and there are ten events or more."),
    DIRECT_FAY_FEUER(
            "directly standardised rate, gamma limits",
            "Fay & Feuer 1997",
            "Every stratum has members; the limits hold at few events."),
    INDIRECT(
            "indirectly standardised ratio",
            "Breslow & Day 1987",
            "The strata are too sparse for rates of their own.");

    private final String title;
    private final String source;
    private final String because;

    Method(String title, String source, String because) {
        this.title = title;
        this.source = source;
        this.because = because;
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }

    /** What has to hold for the method to apply, and does where it was used. */
    public String because() {
        return because;
    }
}
