package org.dueregard.eia.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All comments of the public. */
@ApplicationScoped
public class PublicComments implements PanacheRepositoryBase<PublicComment, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    public PublicComment require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> DomainException.notFound("public comment", id));
    }

    PublicComment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("public comment", id));
    }

    /** Everything that was said of a subject, in order of time; for those who deal with it. */
    public List<PublicComment> of(UUID subjectId, @Nullable UUID after, int most) {
        return find(
                        "subjectId = ?1 and id > ?2 order by id",
                        subjectId,
                        after == null ? FIRST : after)
                .page(0, most)
                .list();
    }

    /** What the public may read: admitted, with the consent of who said it. */
    public List<PublicComment> shown(UUID subjectId, @Nullable UUID after, int most) {
        return find(
                        "subjectId = ?1 and id > ?2 and state = ?3 and mayBeShown = true order by"
                                + " id",
                        subjectId,
                        after == null ? FIRST : after,
                        CommentState.ADMITTED)
                .page(0, most)
                .list();
    }

    /** Those that nobody has answered; a refused one needs no answer. */
    List<PublicComment> open(UUID subjectId) {
        return list(
                "subjectId = ?1 and state <> ?2 and disposition is null order by id",
                subjectId,
                CommentState.REFUSED);
    }

    public Optional<Commenter> commenter(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Commenter.class, id));
    }

    void keep(Commenter commenter) {
        getEntityManager().persist(commenter);
    }

    void forget(Commenter commenter) {
        getEntityManager().remove(commenter);
    }
}
