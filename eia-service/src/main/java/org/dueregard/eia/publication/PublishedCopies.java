package org.dueregard.eia.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All copies, those of superseded versions too. */
@ApplicationScoped
public class PublishedCopies implements PanacheRepositoryBase<PublishedCopy, PublishedCopy.Key> {
    public PublishedCopy require(UUID assessmentId, int number) {
        return findByIdOptional(new PublishedCopy.Key(assessmentId, number))
                .orElseThrow(
                        () ->
                                DomainException.notFound(
                                        "published assessment",
                                        assessmentId + " version " + number));
    }

    /** The copy that was published first. */
    public PublishedCopy first(UUID assessmentId) {
        return find("key.assessmentId = ?1 order by key.number", assessmentId)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("published assessment", assessmentId));
    }

    /** The copy of the highest version that is published. */
    public PublishedCopy latest(UUID assessmentId) {
        return find("key.assessmentId = ?1 order by key.number desc", assessmentId)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("published assessment", assessmentId));
    }

    /** In order of assessments and versions. */
    public List<PublishedCopy> after(PublishedCopy.@Nullable Key last, int most) {
        var query =
                last == null
                        ? find("order by key.assessmentId, key.number")
                        : find(
                                "key.assessmentId > ?1 or (key.assessmentId = ?1 and key.number >"
                                        + " ?2) order by key.assessmentId, key.number",
                                last.assessmentId(),
                                last.number());
        return query.page(0, most).list();
    }
}
