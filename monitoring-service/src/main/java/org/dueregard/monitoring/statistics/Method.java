package org.dueregard.monitoring.statistics;

/** The methods by which intervals are made, under the names that the field gives them. */
public enum Method {
    BYAR("Byar's approximation", "Breslow & Day 1987"),
    POISSON_EXACT("exact Poisson", "Garwood 1936"),
    WILSON("Wilson score", "Wilson 1927"),
    CLOPPER_PEARSON("Clopper-Pearson exact", "Clopper & Pearson 1934"),
    RATE_RATIO_EXACT("exact conditional Poisson rate ratio", "Przyborowski & Wilenski 1940"),
    RATE_RATIO_MID_P("mid-P conditional Poisson rate ratio", "Rothman & Boice 1979"),
    RATE_RATIO_LOG_NORMAL("log-normal rate ratio", "Rothman 1986"),
    RISK_RATIO_KATZ("Katz log risk ratio", "Katz et al. 1978"),
    RISK_RATIO_KOOPMAN("Koopman score risk ratio", "Koopman 1984"),
    RISK_RATIO_MIETTINEN_NURMINEN(
            "Miettinen-Nurminen score risk ratio", "Miettinen & Nurminen 1985"),
    RISK_DIFFERENCE_NEWCOMBE("Newcombe hybrid score difference", "Newcombe 1998, method 10");

    private final String title;
    private final String source;

    Method(String title, String source) {
        this.title = title;
        this.source = source;
    }

    public String title() {
        return title;
    }

    public String source() {
        return source;
    }
}
