package org.dueregard.monitoring.analysis;

import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import org.dueregard.monitoring.Call;

/**
 * Fourteen months of the survey of victims, to June 2016: the last has 71.7 % of victims of hate
 * crime satisfied, and 65 % in Lambeth.
 */
final class Surveyed {
    static final YearMonth LAST = YearMonth.of(2016, 6);
    static final YearMonth FIRST = LAST.minusMonths(13);

    private final StringBuilder rows =
            new StringBuilder(
                    "record_id,Interviewed in,Borough,Question,Answer,Crime type,Ethnicity,Gender,Disability,Age band\n");
    private int number;

    private Surveyed() {}

    static void send() {
        var file = new Surveyed();
        for (var month = FIRST; month.isBefore(LAST); month = month.plusMonths(1)) {
            var shift = month.getMonthValue() % 3;
            file.add(month, "Hackney", "Burglary", 30, 24);
            file.add(month, "Hackney", "Disability hate crime", 30, 20 + shift);
            // Too few answers of Lambeth to be shown in March.
            var few = month.equals(YearMonth.of(2016, 3));
            file.add(month, "Lambeth", "Disability hate crime", few ? 3 : 20, few ? 2 : 12 + shift);
        }
        file.add(LAST, "Hackney", "Burglary", 500, 408);
        file.add(LAST, "Hackney", "Disability hate crime", 980, 704);
        file.add(LAST, "Lambeth", "Disability hate crime", 20, 13);
        post("/v1/datasets/victim-satisfaction/batches?source=survey&file=victims.csv")
                .as("data-provider")
                .body("text/csv", file.rows.toString())
                .answer()
                .expect(201);
    }

    private void add(YearMonth month, String borough, String crime, int asked, int satisfied) {
        for (var i = 0; i < asked; i++) {
            rows.append(
                    "V-%d,%s,%s,Overall,%s,%s,%s,%s,%s,35-44%n"
                            .formatted(
                                    ++number,
                                    month,
                                    borough,
                                    i < satisfied ? "Very satisfied" : "Fairly dissatisfied",
                                    crime,
                                    "White - White British (W1)",
                                    "Female",
                                    i % 2 == 0 ? "Yes" : "No"));
        }
    }

    static Call.Answer ask(String path, String as) {
        return get(path).as(as).answer();
    }

    static Call.Answer ask(String path, String as, String accept) {
        return get(path).as(as).header("Accept", accept).answer();
    }

    /** The one of these whose field says this. */
    static JsonNode one(JsonNode items, String pointer, String value) {
        return items.valueStream()
                .filter(each -> each.at(pointer).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " in " + items));
    }
}
