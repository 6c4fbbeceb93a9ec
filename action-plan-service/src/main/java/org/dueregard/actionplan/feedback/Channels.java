package org.dueregard.actionplan.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.problem.DomainException;

/** The routes by which progress is communicated, and what went out by each. */
@ApplicationScoped
public class Channels implements PanacheRepositoryBase<Channel, String> {
    public Channel require(String code) {
        return findByIdOptional(code).orElseThrow(() -> DomainException.notFound("channel", code));
    }

    /** In their order, from that place on. */
    public List<Channel> page(int afterPosition, int rows) {
        return find("position > ?1 order by position", afterPosition).range(0, rows - 1).list();
    }

    public Optional<ChannelPublication> last(Channel channel) {
        return getEntityManager()
                .createQuery(
                        "from ChannelPublication p where p.channelCode = :code"
                                + " order by p.publishedOn desc, p.id desc",
                        ChannelPublication.class)
                .setParameter("code", channel.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Unless it is known already. */
    boolean add(ChannelPublication publication) {
        var known =
                getEntityManager()
                        .createQuery(
                                "select count(p) from ChannelPublication p"
                                        + " where p.channelCode = :code and p.href = :href"
                                        + " and p.publishedOn = :day",
                                Long.class)
                        .setParameter("code", publication.channel())
                        .setParameter("href", publication.href())
                        .setParameter("day", publication.publishedOn())
                        .getSingleResult();
        if (known > 0) {
            return false;
        }
        getEntityManager().persist(publication);
        return true;
    }
}
