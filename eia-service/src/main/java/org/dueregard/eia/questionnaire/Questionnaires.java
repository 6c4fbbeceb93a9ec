package org.dueregard.eia.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;

/** The published versions; a draft is nobody's to answer. */
@ApplicationScoped
public class Questionnaires {
    public static final String SCREENING = "screening";
    private static final String COLUMNS =
            "select code, version, document, sha256, published_at from questionnaire where ";

    private final EntityManager database;

    public Questionnaires(EntityManager database) {
        this.database = database;
    }

    /** The one that a new screening pins. */
    public PublishedQuestionnaire currentScreening() {
        return rows("state = 'PUBLISHED' and code = ?1 order by version desc limit 1", SCREENING)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("published questionnaire", SCREENING));
    }

    /** Also a retired version: old answers stay readable for ever. */
    public Optional<PublishedQuestionnaire> find(String code, int version) {
        return rows("state <> 'DRAFT' and code = ?1 and version = ?2", code, version).findFirst();
    }

    public List<PublishedQuestionnaire> list() {
        return rows("state = 'PUBLISHED' order by code, version").toList();
    }

    @SuppressWarnings("unchecked")
    private java.util.stream.Stream<PublishedQuestionnaire> rows(
            String condition, Object... values) {
        var query = database.createNativeQuery(COLUMNS + condition, Tuple.class);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new PublishedQuestionnaire(
                                                row.get(0, String.class),
                                                row.get(1, Integer.class),
                                                row.get(2, String.class),
                                                row.get(3, String.class),
                                                row.get(4, Instant.class)));
    }
}
