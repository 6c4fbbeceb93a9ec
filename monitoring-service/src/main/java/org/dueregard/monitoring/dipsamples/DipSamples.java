package org.dueregard.monitoring.dipsamples;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every dip sample. */
@ApplicationScoped
public class DipSamples implements PanacheRepositoryBase<DipSample, UUID> {
    private static final String OF_MONTHS =
            " FROM dip_sample s, unnest(s.flags, s.correct) AS c(flag, correct)"
                    + " WHERE NOT s.withdrawn AND s.month BETWEEN ?1 AND ?2";

    public DipSample require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    DipSample requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    private static DomainException missing(UUID id) {
        return DomainException.notFound("dip sample", id);
    }

    void keep(DipSampleRevision revision) {
        getEntityManager().persist(revision);
    }

    /** How a sample came to be what it is, the first recording first. */
    public List<DipSampleRevision> revisions(UUID sample) {
        return getEntityManager()
                .createQuery(
                        "from DipSampleRevision r where r.sample = :sample order by r.revision",
                        DipSampleRevision.class)
                .setParameter("sample", sample)
                .getResultList();
    }

    /** In the order in which they were recorded; those that were withdrawn say so. */
    public List<DipSample> page(
            @Nullable String unit,
            @Nullable String flag,
            @Nullable YearMonth month,
            @Nullable UUID after,
            int most) {
        var where = new StringBuilder("from DipSample s where 1 = 1");
        var parameters = new Parameters();
        if (unit != null) {
            where.append(" and s.content.unit = :unit");
            parameters.and("unit", unit);
        }
        if (flag != null) {
            where.append(" and array_contains(s.content.flags, :flag)");
            parameters.and("flag", flag);
        }
        if (month != null) {
            where.append(" and s.content.month = :month");
            parameters.and("month", month.toString());
        }
        if (after != null) {
            where.append(" and s.id > :after");
            parameters.and("after", after);
        }
        return find(where + " order by s.id", parameters).range(0, most - 1).list();
    }

    /**
     * What the samples of these months have shown of each flag that they looked at.
     *
     * @param unit of one borough; null for all of them
     */
    List<FlagTally> tallies(YearMonth from, YearMonth to, @Nullable String unit) {
        var tallies = new ArrayList<FlagTally>();
        for (var row :
                rows(
                        "SELECT c.flag, count(*), count(DISTINCT s.unit), sum(s.sample_size), sum(c.correct)",
                        " GROUP BY c.flag ORDER BY c.flag",
                        from,
                        to,
                        unit)) {
            tallies.add(
                    new FlagTally(
                            (String) row[0],
                            number(row[1]),
                            number(row[2]),
                            number(row[3]),
                            number(row[4])));
        }
        return tallies;
    }

    /** Boroughs of which there is a sample of these months. */
    Set<String> units(YearMonth from, YearMonth to, @Nullable String unit) {
        var units = new TreeSet<String>();
        for (var row :
                rows("SELECT s.unit, count(DISTINCT s.id)", " GROUP BY s.unit", from, to, unit)) {
            units.add((String) row[0]);
        }
        return units;
    }

    /** How many there are of these months. */
    long number(YearMonth from, YearMonth to, @Nullable String unit) {
        return number(rows("SELECT 1, count(DISTINCT s.id)", "", from, to, unit).getFirst()[1]);
    }

    private List<Object[]> rows(
            String what, String how, YearMonth from, YearMonth to, @Nullable String unit) {
        var query =
                getEntityManager()
                        .createNativeQuery(
                                what + OF_MONTHS + (unit == null ? "" : " AND s.unit = ?3") + how,
                                Object[].class)
                        .setParameter(1, from.toString())
                        .setParameter(2, to.toString());
        if (unit != null) {
            query.setParameter(3, unit);
        }
        return query.getResultList();
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }
}
