package org.dueregard.monitoring.ingest;

import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import org.dueregard.monitoring.Samples;

/** Files of searches and of headcount, good and bad, as their sender sends them. */
public final class SentFiles {
    private static final String BATCHES = "/v1/datasets/stop-and-search/batches";
    public static final String HEADER = Samples.londonLines(1);
    public static final String GOOD = "White - White British (W1)";
    public static final String BAD = "White - White British (Z9)";
    public static final String HEADCOUNT =
            "As at,Role,Rank,Ethnicity,Gender,Disability,Age band,People";
    public static final String CONSTABLES =
            "2016-06,Police officer,Constable,White - White British (W1),Male,No,30-34,";

    private SentFiles() {}

    /** A search in this minute of 1 June 2016. */
    public static String row(int minute, String ethnicity) {
        return "Person search,2016-06-01T10:%02d:00+01:00,False,,51.4613,-0.1156,Male,18-24,%s,White,Misuse of Drugs Act 1971 (section 23),Controlled drugs,Suspect arrested,,\n"
                .formatted(minute, ethnicity);
    }

    public static String send(String... rows) {
        return sendAs("some.csv", rows).get("id").asText();
    }

    public static JsonNode sendAs(String name, String... rows) {
        return sendFile(name, HEADER + String.join("", rows));
    }

    public static JsonNode sendFile(String name, String csv) {
        return sendFile("metropolitan", name, csv);
    }

    public static String sendFrom(String source, String... rows) {
        return sendFile(source, "some.csv", HEADER + String.join("", rows)).get("id").asText();
    }

    private static JsonNode sendFile(String source, String name, String csv) {
        return post(BATCHES + "?source=" + source + "&file=" + name)
                .as("data-provider")
                .body("text/csv", csv)
                .answer()
                .expect(201)
                .json();
    }

    public static String ndjson(String body) {
        return post(BATCHES + "?source=crime-system")
                .as("data-provider")
                .body("application/x-ndjson", body)
                .answer()
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    public static JsonNode sendHeadcount(String... lines) {
        return post("/v1/datasets/headcount/batches?source=hr&file=headcount.csv")
                .as("data-provider")
                .body("text/csv", String.join("\n", lines) + "\n")
                .answer()
                .expect(201)
                .json();
    }
}
