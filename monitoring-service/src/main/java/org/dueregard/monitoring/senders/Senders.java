package org.dueregard.monitoring.senders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Those who send, and those who have sent. */
@ApplicationScoped
public class Senders implements PanacheRepositoryBase<Sender, UUID> {

    public Sender require(String dataset, UUID id) {
        return find("dataset = ?1 and id = ?2", dataset, id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound("sender of " + dataset, id));
    }

    /** Of a dataset, those after this one; of one source or all. */
    public List<Sender> page(
            String dataset, @Nullable String source, @Nullable UUID after, int most) {
        var where = new StringBuilder("dataset = :dataset");
        var parameters = Parameters.with("dataset", dataset);
        if (source != null) {
            where.append(" and source = :source");
            parameters.and("source", source);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by id", parameters).range(0, most - 1).list();
    }

    /** Those who are senders of the source, and those who were. */
    List<Sender> ever(Sender.Feed feed) {
        return list("dataset = ?1 and source = ?2", feed.dataset(), feed.source());
    }

    /** Whether the dataset has senders of whatever source, and this person is none of them. */
    boolean isOthers(String dataset, Person by) {
        return count("dataset = ?1", dataset) > 0
                && count("dataset = ?1 and person = ?2 and removedAt is null", dataset, by.sub())
                        == 0;
    }

    /** Until the transaction ends nobody else becomes a sender of the source. */
    void lock(Sender.Feed feed) {
        TransactionLock.hold(
                getEntityManager(), "senders of " + feed.dataset() + " " + feed.source());
    }
}
