package org.dueregard.bench.eia;

import java.util.List;
import org.dueregard.bench.RunningService;

/** Subjects and the drafts of their assessments come in through the API's own doors for files. */
final class Load {
    private static final int ROWS_OF_A_FILE = 20_000;
    private static final int LINES_OF_A_FILE = 2_500;
    private static final List<String> KINDS = List.of("POLICY", "SOP", "STRATEGY", "ACTIVITY");
    private static final List<String> TITLES =
            List.of("Custody", "Search", "Patrol", "Recruitment", "Victim care", "Traffic");
    private static final List<String> MATTERS =
            List.of("burglary", "weapons", "hate crime", "young people", "crowds");

    private static final List<String> CHARACTERISTICS = List.of("AGE", "DISABILITY", "RACE", "SEX");

    private Load() {}

    /** Answers how many seconds it took. */
    static double subjects(RunningService service, String token, int subjects) throws Exception {
        var begin = System.nanoTime();
        for (var first = 1; first <= subjects; first += ROWS_OF_A_FILE) {
            var last = Math.min(subjects, first + ROWS_OF_A_FILE - 1);
            service.post("/v1/subjects/import", token, "text/csv", file(first, last)).expect(200);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String file(int first, int last) {
        var csv =
                new StringBuilder(
                        "reference,kind,title,purpose,accountablePost,unit,businessArea\n");
        for (var n = first; n <= last; n++) {
            csv.append(
                    "BENCH-%d,%s,%s %d,What is done about %s in area %d,POST-%d,Unit %d,Area %d%n"
                            .formatted(
                                    n,
                                    KINDS.get(n % KINDS.size()),
                                    TITLES.get(n % TITLES.size()),
                                    n,
                                    MATTERS.get(n % MATTERS.size()),
                                    n % 32,
                                    n % 500,
                                    n % 32,
                                    n % 12));
        }
        return csv.toString();
    }

    /** A draft for each subject; answers how many seconds it took. */
    static double assessments(RunningService service, String token, int subjects) throws Exception {
        var begin = System.nanoTime();
        for (var first = 1; first <= subjects; first += LINES_OF_A_FILE) {
            var last = Math.min(subjects, first + LINES_OF_A_FILE - 1);
            service.post(
                            "/v1/assessments/import",
                            token,
                            "application/x-ndjson",
                            drafts(first, last))
                    .expect(200);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String drafts(int first, int last) {
        var lines = new StringBuilder();
        for (var n = first; n <= last; n++) {
            lines.append(
                            """
                            {"subject":"BENCH-%d","content":{
                             "scope":{"aims":"What is done about %s in area %d","changeKind":"CHANGED",
                              "functions":["SERVICE_DELIVERY"],"people":["CITIZENS"]},
                             "evidence":[{"ref":"E1","type":"STATISTICS","source":"Figures of the year",
                              "datedOn":"2016-07-01","groups":["RACE"],"summary":"As the figures show."}],
                             "engagements":[],"impacts":[%s,%s],"mitigations":[],"monitoringPlan":[],
                             "reviewAction":{"ownerPost":"POST-%d","dueOn":"2030-01-01"}}}"""
                                    .formatted(
                                            n,
                                            MATTERS.get(n % MATTERS.size()),
                                            n % 32,
                                            impact(1, n, n % 5 == 0 ? "NEGATIVE" : "NONE"),
                                            impact(2, n + 1, "NONE"),
                                            n % 500)
                                    .replace("\n", ""))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String impact(int number, int choice, String direction) {
        return """
        {"ref":"I%d","characteristic":"%s","limbs":["ELIMINATE_DISCRIMINATION"],"people":["CITIZENS"],        "direction":"%s","reason":"As the figures show.","evidence":["E1"]}"""
                .formatted(number, CHARACTERISTICS.get(choice % CHARACTERISTICS.size()), direction);
    }
}
