package org.dueregard.eia.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/** In the database, so that an attachment is there exactly when its assessment is. */
@ApplicationScoped
class DatabaseAttachmentStore implements AttachmentStore {
    private final EntityManager database;

    DatabaseAttachmentStore(EntityManager database) {
        this.database = database;
    }

    @Override
    public void keep(String sha256, byte[] bytes) {
        database.createNativeQuery(
                        "insert into attachment_content (sha256, bytes) values (?1, ?2) on conflict"
                                + " do nothing")
                .setParameter(1, sha256)
                .setParameter(2, bytes)
                .executeUpdate();
    }

    @Override
    public byte[] read(String sha256) {
        List<?> found =
                database.createNativeQuery(
                                "select bytes from attachment_content where sha256 = ?1",
                                byte[].class)
                        .setParameter(1, sha256)
                        .getResultList();
        if (found.isEmpty()) {
            throw DomainException.notFound("attachment", sha256);
        }
        return (byte[]) found.getFirst();
    }
}
