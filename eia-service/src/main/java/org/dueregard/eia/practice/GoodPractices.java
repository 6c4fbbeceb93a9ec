package org.dueregard.eia.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.eia.assessment.ContentPart;
import org.jspecify.annotations.Nullable;

/** Everything that was marked. */
@ApplicationScoped
public class GoodPractices implements PanacheRepositoryBase<GoodPractice, UUID> {
    /** In order of marking; the words stand somewhere in the note. */
    public List<GoodPractice> find(
            @Nullable ContentPart part, @Nullable String words, @Nullable UUID after, int most) {
        return find(
                        "(?1 is null or part = ?1) and locate(?2, lower(note)) > 0 and id > ?3"
                                + " order by id",
                        part,
                        words == null ? "" : words.toLowerCase(Locale.ROOT),
                        after == null ? new UUID(0, 0) : after)
                .page(0, most)
                .list();
    }
}
