package org.dueregard.actionplan.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dueregard.platform.inbox.Projection;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every subject that eia-service has told of; rebuilt from its events. */
@ApplicationScoped
public class KnownSubjects implements PanacheRepositoryBase<KnownSubject, String>, Projection {
    public static final String NAME = "known-subjects";
    public static final String POLICY = "POLICY";
    public static final String STRAND = "PROGRAMME_STRAND";
    public static final String HR_ACTIVITY = "HR_ACTIVITY";

    public KnownSubject require(String id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("subject", id));
    }

    /** The subject that a strand of a programme is, unless it was given up. */
    public Optional<KnownSubject> ofStrand(String strand) {
        return find(
                        "programmeStrand = ?1 and kind = ?2 and state <> ?3 order by id",
                        strand,
                        STRAND,
                        SubjectState.WITHDRAWN)
                .firstResultOptional();
    }

    public List<KnownSubject> page(
            @Nullable String kind, @Nullable SubjectState state, @Nullable String after, int rows) {
        var conditions = new ArrayList<String>(List.of("id > :after"));
        var values = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (state != null) {
            conditions.add("state = :state");
            values.put("state", state);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /** How many of a kind there are that were not given up: a population to be covered. */
    public long population(String kind) {
        return count("kind = ?1 and state <> ?2", kind, SubjectState.WITHDRAWN);
    }

    public void told(KnownSubject.Told told, Instant at) {
        findByIdOptional(told.id())
                .ifPresentOrElse(
                        known -> known.become(told, at), () -> persist(new KnownSubject(told, at)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> emitters() {
        return Set.of("eia");
    }

    @Override
    public void clear() {
        deleteAll();
    }
}
