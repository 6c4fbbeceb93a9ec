package org.dueregard.eia.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All records of training. */
@ApplicationScoped
public class TrainingRecords implements PanacheRepositoryBase<TrainingRecord, UUID> {
    /** Those of the persons who have no record. */
    public Set<String> untrained(Collection<String> persons) {
        var untrained = new HashSet<>(persons);
        if (!untrained.isEmpty()) {
            find("person in ?1", persons).stream()
                    .map(TrainingRecord::person)
                    .forEach(untrained::remove);
        }
        return untrained;
    }

    boolean isThere(String person, String course, LocalDate completedOn) {
        return count(
                        "person = ?1 and course = ?2 and completedOn = ?3",
                        person,
                        course,
                        completedOn)
                > 0;
    }

    /** In order of recording. */
    public List<TrainingRecord> after(@Nullable UUID last, int most) {
        return find("id > ?1 order by id", last == null ? new UUID(0, 0) : last)
                .page(0, most)
                .list();
    }
}
