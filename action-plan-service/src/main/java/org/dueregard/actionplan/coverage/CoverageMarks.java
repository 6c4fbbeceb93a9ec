package org.dueregard.actionplan.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every mark of every exercise. */
@ApplicationScoped
public class CoverageMarks implements PanacheRepositoryBase<CoverageMark, UUID> {
    public CoverageMark require(String exercise, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.exercise().equals(exercise))
                .orElseThrow(() -> DomainException.notFound("mark", id));
    }

    /** The same, in the version that the caller has seen. */
    CoverageMark require(String exercise, UUID id, ExpectedVersion expected) {
        var mark = require(exercise, id);
        expected.requireSameAs(mark.version());
        return mark;
    }

    /** Those that were not retracted, in the order of their days. */
    public List<CoverageMark> standing(String exercise) {
        return list("exerciseCode = ?1 and retractedAt is null order by markedOn, id", exercise);
    }

    /** A page of an exercise, in the order in which they were made, retracted ones too. */
    public List<CoverageMark> page(
            String exercise, @Nullable String member, @Nullable UUID after, int rows) {
        var conditions = new ArrayList<String>(List.of("exerciseCode = :exercise"));
        var values = new HashMap<String, Object>(Map.of("exercise", exercise));
        if (member != null) {
            conditions.add("memberCode = :member");
            values.put("member", member);
        }
        if (after != null) {
            conditions.add("id > :after");
            values.put("after", after);
        }
        return find("where " + String.join(" and ", conditions) + " order by id", values)
                .range(0, rows - 1)
                .list();
    }

    /**
     * A page of what was received last from each member in exercises that are listed.
     *
     * @param goodPractice only what is good practice, or all
     */
    public List<Received> received(
            @Nullable String returnType, boolean goodPractice, @Nullable UUID after, int rows) {
        var text =
                new StringBuilder(
                        """
                        select new org.dueregard.actionplan.coverage.Received(m, e.returnType, p.name)
                        from CoverageMark m join CoverageExercise e on e.code = m.exerciseCode
                          join e.members p
                        where p.code = m.memberCode and e.listed = true and m.stage = :received
                          and m.retractedAt is null and not exists (
                            select 1 from CoverageMark n
                            where n.exerciseCode = m.exerciseCode and n.memberCode = m.memberCode
                              and n.stage = :received and n.retractedAt is null
                              and (n.markedOn > m.markedOn or (n.markedOn = m.markedOn and n.id > m.id)))
                        """);
        var values = new HashMap<String, Object>(Map.of("received", CoverageStage.RECEIVED));
        if (returnType != null) {
            text.append(" and e.returnType = :type");
            values.put("type", returnType);
        }
        if (goodPractice) {
            text.append(" and m.goodPractice = true");
        }
        if (after != null) {
            text.append(" and m.id > :after");
            values.put("after", after);
        }
        var query = getEntityManager().createQuery(text + " order by m.id", Received.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }
}
