package org.dueregard.bench.monitoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A made-up file of searches without ids, in the layout of data.police.uk: so many a minute that
 * some are alike, spread over the boroughs.
 */
final class SearchFile {
    private static final String HEADER =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing\n";
    private static final String[] ETHNICITIES = {
        "White - White British (W1),White",
        "Black or Black British - African (B2),Black",
        "Asian or Asian British - Indian (A1),Asian",
        "Mixed - White and Black Caribbean (M1),Black",
        "Not Stated (NS),White"
    };
    private static final String[] OUTCOMES = {
        "Suspect arrested",
        "Nothing found - no further action",
        "Offender given drugs possession warning"
    };
    private static final String[] AGES = {"10-17", "18-24", "25-34", "over 34"};
    private static final LocalDateTime FIRST = LocalDateTime.of(2016, 1, 1, 0, 0);

    private SearchFile() {}

    /** Writes so many rows, over as many minutes as it takes. */
    static void write(Path file, long rows, int aMinute) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            for (var row = 0L; row < rows; row++) {
                // Every seventh is like the one before it.
                var like = row % 7 == 6 ? row - 1 : row;
                out.write(line(like, FIRST.plusMinutes(row / aMinute)));
            }
        }
    }

    private static String line(long row, LocalDateTime at) {
        var mixed = (int) (row * 2_654_435_761L >>> 8 & 0x7fff_ffff);
        return "Person search,"
                + at
                + ":00+00:00,False,,"
                + (51.4 + mixed % 200 / 1_000.0)
                + ","
                + (-0.3 + mixed / 200 % 400 / 1_000.0)
                + (mixed % 11 == 0 ? ",Female," : ",Male,")
                + AGES[mixed % AGES.length]
                + ","
                + ETHNICITIES[mixed % ETHNICITIES.length]
                + ",Misuse of Drugs Act 1971 (section 23),Controlled drugs,"
                + OUTCOMES[mixed % OUTCOMES.length]
                + ",,\n";
    }
}
