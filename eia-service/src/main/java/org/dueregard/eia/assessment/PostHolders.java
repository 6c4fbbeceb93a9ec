package org.dueregard.eia.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Who holds, acts in or deputises for a post, as it was announced last. */
@ApplicationScoped
public class PostHolders {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String HOLDERS =
            """
            select distinct person from post_directory_holder
            where post_code = :post and held_from <= :day
              and (held_to is null or held_to >= :day)
            order by person
            """;

    private static final String ACTING =
            """
            select distinct person from post_directory_holder join post_directory using (post_code)
            where post_code = :post and not closed and held_from <= :day
              and (held_to is null or held_to >= :day)
            order by person
            """;

    private final EntityManager database;

    public PostHolders(EntityManager database) {
        this.database = database;
    }

    /** Their {@code sub}s; nobody where the post has not been announced. */
    public List<String> of(String post, Instant at) {
        return people(HOLDERS, post, at);
    }

    /** As {@link #of}; nobody acts for a post that is closed. */
    List<String> actingFor(String post, Instant at) {
        return people(ACTING, post, at);
    }

    private List<String> people(String query, String post, Instant at) {
        return database.createNativeQuery(query, String.class)
                .setParameter("post", post)
                .setParameter("day", LocalDate.ofInstant(at, LONDON))
                .getResultList();
    }
}
