package org.dueregard.actionplan.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part of the organisation, such as a borough or a business area. */
@Entity
@Table(name = "organisation_unit")
public class Unit {
    @Id private String code;
    @Version private long version;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private @Nullable String parent;
    private @Nullable String leadPost;
    private Instant changedAt;

    protected Unit() {}

    public Unit(UnitState asked, Instant at) {
        this.code = asked.code();
        this.name = asked.name();
        this.kind = asked.kind();
        this.parent = asked.parent();
        this.leadPost = asked.leadPost();
        this.changedAt = at;
    }

    public UnitFact formed() {
        return new UnitFact("unit.formed", null, state());
    }

    /** Another post leads it. */
    public UnitFact beLedBy(String post, Instant at) {
        var before = state();
        leadPost = post;
        changedAt = at;
        return new UnitFact("unit.lead-changed", before, state());
    }

    /** Its official name is another one from now on. */
    public UnitFact rename(String to, Instant at) {
        var before = state();
        name = to;
        changedAt = at;
        return new UnitFact("unit.renamed", before, state());
    }

    private UnitState state() {
        return new UnitState(code, name, kind, parent, leadPost);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public @Nullable String parent() {
        return parent;
    }

    /** The post that leads it; null where nobody was named. */
    public @Nullable String leadPost() {
        return leadPost;
    }
}
