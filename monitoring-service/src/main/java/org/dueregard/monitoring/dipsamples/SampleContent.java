package org.dueregard.monitoring.dipsamples;

import jakarta.persistence.Embeddable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a supervisor found.
 *
 * @param system the one whose records were looked at
 * @param month the month of the records, as {@code 2008-01}
 * @param sampleSize how many records; each was checked for every flag
 * @param correct for each of the flags, in their order
 */
@Embeddable
public record SampleContent(
        String system,
        String unit,
        String month,
        String supervisorPost,
        int sampleSize,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> flags,
        @JdbcTypeCode(SqlTypes.ARRAY) List<Integer> correct) {
    public SampleContent {
        flags = List.copyOf(flags);
        correct = List.copyOf(correct);
    }

    public static SampleContent of(
            String system,
            String unit,
            YearMonth month,
            String supervisorPost,
            int sampleSize,
            List<FlagCheck> checks) {
        return new SampleContent(
                system,
                unit,
                month.toString(),
                supervisorPost,
                sampleSize,
                checks.stream().map(FlagCheck::flag).toList(),
                checks.stream().map(FlagCheck::correct).toList());
    }

    public List<FlagCheck> checks() {
        var checks = new ArrayList<FlagCheck>();
        for (var i = 0; i < flags.size(); i++) {
            checks.add(new FlagCheck(flags.get(i), correct.get(i)));
        }
        return checks;
    }
}
