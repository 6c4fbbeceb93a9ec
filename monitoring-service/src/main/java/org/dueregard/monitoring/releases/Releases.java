package org.dueregard.monitoring.releases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every release, whatever became of it. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {
    public Release require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("release", id));
    }

    /** Nobody else changes it until the transaction ends. */
    Release requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("release", id));
    }

    void add(Release release, ReleaseContent content) {
        persist(release);
        getEntityManager().persist(content);
        flush();
    }

    /** What it says, as it was composed. */
    public ReleaseDocument draft(UUID id) {
        return content(id).draft();
    }

    ReleaseContent content(UUID id) {
        var content = getEntityManager().find(ReleaseContent.class, id);
        if (content == null) {
            throw DomainException.notFound("release", id);
        }
        return content;
    }

    /** In the order in which they were composed; of one state, or of all. */
    public List<Release> page(@Nullable ReleaseState state, @Nullable UUID after, int most) {
        var where = new StringBuilder("from Release r where 1 = 1");
        var parameters = new Parameters();
        if (state != null) {
            where.append(" and r.state = :state");
            parameters.and("state", state);
        }
        if (after != null) {
            where.append(" and r.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by r.id", parameters).range(0, most - 1).list();
    }

    /** What is published of these datasets in months of which some are these, the newest first. */
    List<Protection.Earlier> published(Collection<String> datasets, String first, String last) {
        return find(
                        """
                        from Release r where r.state = :state and array_intersects(r.datasets, :datasets)
                            and r.firstMonth <= :last and r.lastMonth >= :first
                        order by r.endedAt desc, r.id desc
                        """,
                        Parameters.with("state", ReleaseState.PUBLISHED)
                                .and("datasets", datasets.toArray(String[]::new))
                                .and("first", first)
                                .and("last", last))
                .stream()
                .map(
                        release ->
                                new Protection.Earlier(
                                        release.id(),
                                        release.threshold(),
                                        content(release.id()).counts()))
                .toList();
    }
}
