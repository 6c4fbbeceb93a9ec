package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.dueregard.eia.training.TrainingRecords;

/** Authors who have written without a record of training. */
@ApplicationScoped
public class TrainingGaps {
    private final EntityManager database;
    private final TrainingRecords records;

    public TrainingGaps(EntityManager database, TrainingRecords records) {
        this.database = database;
        this.records = records;
    }

    /**
     * An author without a record.
     *
     * @param assessments how many they have written in
     * @param since when they first did
     */
    public record TrainingGap(String person, long assessments, Instant since) {}

    /** A warning for each untrained author of the version; it stops nobody. */
    public List<String> warnings(AssessmentVersion version) {
        var authors =
                version.involved().stream()
                        .filter(involvement -> involvement.capacity() == Capacity.AUTHOR)
                        .map(Involvement::person)
                        .distinct()
                        .toList();
        return records.untrained(authors).stream()
                .sorted()
                .map(
                        person ->
                                "The author "
                                        + person
                                        + " has no record of training in the assessment process"
                                        + " (scrutiny of the MPS equalities scheme 2008, para 9).")
                .toList();
    }

    /** In order of persons, after the one that is given. */
    @SuppressWarnings("unchecked")
    public List<TrainingGap> after(String person, int most) {
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select i.person, count(distinct v.assessment_id), min(i.since)
                                from assessment_involvement i
                                join assessment_version v on v.id = i.version_id
                                where i.capacity = 'AUTHOR' and i.person > ?1
                                  and not exists (
                                    select 1 from training_record t where t.person = i.person)
                                group by i.person order by i.person limit ?2
                                """,
                                Tuple.class)
                        .setParameter(1, person)
                        .setParameter(2, most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new TrainingGap(
                                        row.get(0, String.class),
                                        row.get(1, Long.class),
                                        row.get(2, Instant.class)))
                .toList();
    }
}
