package org.dueregard.monitoring.selfassessments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The levels and criteria of a standard, as they were set once; they never change. */
@Entity
@Immutable
@Table(name = "standard_version")
public class StandardVersion {
    @Id private UUID id;
    private String standard;
    private int number;
    private int levels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> titles;

    private String source;
    private Instant setAt;
    private String setBy;

    protected StandardVersion() {}

    StandardVersion(
            String standard,
            int number,
            int levels,
            List<Criterion> criteria,
            String source,
            Person by,
            Instant at) {
        this.id = Ids.next();
        this.standard = standard;
        this.number = number;
        this.levels = levels;
        this.criteria = criteria.stream().map(Criterion::criterion).toList();
        this.titles = criteria.stream().map(Criterion::title).toList();
        this.source = source;
        this.setAt = at;
        this.setBy = by.sub();
    }

    SelfAssessmentFact wasSet() {
        return new SelfAssessmentFact.StandardSet(standard, number, levels, criteria(), source);
    }

    public String standard() {
        return standard;
    }

    /** 1 for the first, and one more with each. */
    public int number() {
        return number;
    }

    /** The highest level; the lowest is 1. */
    public int levels() {
        return levels;
    }

    public List<Criterion> criteria() {
        var all = new ArrayList<Criterion>();
        for (var i = 0; i < criteria.size(); i++) {
            all.add(new Criterion(criteria.get(i), titles.get(i)));
        }
        return all;
    }

    boolean has(String criterion) {
        return criteria.contains(criterion);
    }

    /** Where levels and criteria are published. */
    public String source() {
        return source;
    }

    public Instant setAt() {
        return setAt;
    }
}
