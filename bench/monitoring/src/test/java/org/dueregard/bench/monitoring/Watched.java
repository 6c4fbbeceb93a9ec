package org.dueregard.bench.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Twenty indicators over the searches: each outcome after searches of each kind, by self-defined
 * ethnicity.
 */
final class Watched {
    static final List<String> GROUPS =
            List.of(
                    "A1", "A2", "A3", "A9", "B1", "B2", "B9", "M1", "M2", "M3", "M9", "O1", "O9",
                    "W1", "W2", "W9");

    private static final List<String> OUTCOMES =
            List.of(
                    "no-further-action",
                    "arrest",
                    "drugs-warning",
                    "penalty-notice",
                    "local-resolution",
                    "summons",
                    "caution");

    /** What is left out of the searches. */
    private static final List<String> WITHOUT = List.of("", "vehicle", "person-and-vehicle");

    static final List<String> CODES =
            WITHOUT.stream()
                    .flatMap(without -> OUTCOMES.stream().map(each -> code(each, without)))
                    .limit(20)
                    .toList();

    private Watched() {}

    private static String code(String outcome, String without) {
        return ("BENCH-" + outcome + (without.isEmpty() ? "" : "-WITHOUT-" + without))
                .toUpperCase(Locale.ROOT);
    }

    /** A request for each. */
    static List<String> definitions() {
        var all = new ArrayList<String>();
        for (var without : WITHOUT) {
            var where =
                    without.isEmpty()
                            ? ""
                            : "{\"dimension\":\"search-type\",\"wanted\":false,\"values\":[\"%s\"]}"
                                    .formatted(without);
            for (var outcome : OUTCOMES) {
                all.add(
                        """
                        {"indicator":"%s","title":"%s","rateTitle":"Per 100 searches",
                         "characteristic":"RACE","dataset":"stop-and-search","datasetVersion":1,
                         "model":"BINOMIAL_RISK","dimension":"self-defined-ethnicity",
                         "classification":"ethnicity-self-defined-16-plus-1",
                         "numerator":[%s{"dimension":"outcome","wanted":true,"values":["%s"]}],
                         "denominator":{"where":[%s]},"per":100,"comparatorKind":"NAMED_GROUP",
                         "comparator":"W1","direction":"HIGHER_IS_ADVERSE","strata":["unit"],
                         "alertGroups":["B1"],"alertUnits":["FORCE"],"limit":1.25,
                         "fewestEvents":5,"q":0.05,"mostUnknown":0.2,"needed":1,"of":1,
                         "thresholdStatement":"above 1.25","thresholdSetBy":"a benchmark",
                         "accountablePost":"SS-OWNER","caveats":["A benchmark"],
                         "reason":"A benchmark"}
                        """
                                .formatted(
                                        code(outcome, without),
                                        outcome,
                                        where.isEmpty() ? "" : where + ",",
                                        outcome,
                                        where));
            }
        }
        return all.subList(0, CODES.size());
    }

    /** Sixty months by a threshold of 1.2. */
    static String rehearsal() {
        return """
        {"from":"%s","to":"%s","limit":1.2,"groups":[%s]}
        """
                .formatted(
                        Rows.FROM,
                        Rows.TO,
                        GROUPS.stream()
                                .filter(group -> !group.equals("W1"))
                                .map(group -> '"' + group + '"')
                                .collect(Collectors.joining(",")));
    }
}
