package org.dueregard.actionplan.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.inbox.Projection;
import org.jspecify.annotations.Nullable;

/** Everything that other services have published; rebuilt from their events. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, String>, Projection {
    public static final String NAME = "publications";

    /** Keeps it, unless it is kept already. */
    public void told(Publication publication) {
        if (findByIdOptional(publication.id()).isEmpty()) {
            persist(publication);
        }
    }

    /** A page, the earliest first. */
    public List<Publication> page(
            PublicationFilter filter,
            @Nullable Instant afterTime,
            @Nullable String afterId,
            int rows) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        equal(conditions, values, "kind", filter.kind());
        equal(conditions, values, "policyId", filter.policy());
        equal(conditions, values, "assessmentId", filter.assessment());
        if (filter.from() != null) {
            conditions.add("publishedAt >= :from");
            values.put("from", filter.from());
        }
        if (filter.until() != null) {
            conditions.add("publishedAt < :until");
            values.put("until", filter.until());
        }
        if (afterTime != null && afterId != null) {
            conditions.add("(publishedAt > :time or (publishedAt = :time and id > :id))");
            values.put("time", afterTime);
            values.put("id", afterId);
        }
        return find(
                        "where " + String.join(" and ", conditions) + " order by publishedAt, id",
                        values)
                .range(0, rows - 1)
                .list();
    }

    private static void equal(
            List<String> conditions,
            HashMap<String, Object> values,
            String field,
            @Nullable Object asked) {
        if (asked != null) {
            conditions.add(field + " = :" + field);
            values.put(field, asked);
        }
    }

    /** Whether a version of the assessment has been published. */
    public boolean hasAssessment(String assessment) {
        return count("kind = ?1 and assessmentId = ?2", PublicationKind.ASSESSMENT, assessment) > 0;
    }

    /** Whether a monitoring report of the policy was published then or later. */
    public boolean hasReportSince(String policy, Instant since) {
        return count(
                        "kind = ?1 and policyId = ?2 and publishedAt >= ?3",
                        PublicationKind.MONITORING_REPORT,
                        policy,
                        since)
                > 0;
    }

    /** Of how many policies a monitoring report was published in that time. */
    public long policiesReported(Instant from, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct p.policyId) from Publication p"
                                + " where p.kind = :kind and p.publishedAt >= :from"
                                + " and p.publishedAt < :until",
                        Long.class)
                .setParameter("kind", PublicationKind.MONITORING_REPORT)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia", "monitoring");
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
