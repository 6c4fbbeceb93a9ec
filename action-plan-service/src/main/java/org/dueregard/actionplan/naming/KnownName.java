package org.dueregard.actionplan.naming;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name beside the official one, and what it stands for. */
@Entity
@Table(name = "known_name")
public class KnownName {
    @Id private UUID id;
    private String name;

    /** The name as it is looked up: in small letters, with single spaces. */
    private String lookup;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    @Enumerated(EnumType.STRING)
    private TargetType targetType;

    private String targetCode;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    protected KnownName() {}

    KnownName(UUID id, NewName asked) {
        this.id = id;
        this.name = asked.name().strip();
        this.lookup = lookup(asked.name());
        this.kind = asked.kind();
        this.targetType = asked.target().type();
        this.targetCode = asked.target().code();
        this.firstDay = asked.firstDay();
        this.lastDay = asked.lastDay();
    }

    static String lookup(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    NameFact given() {
        return new NameFact(id, name, kind, target(), firstDay, lastDay);
    }

    /** Whether both are in use on some day. */
    boolean overlaps(NewName other) {
        return isBeforeEnd(firstDay, other.lastDay()) && isBeforeEnd(other.firstDay(), lastDay);
    }

    private static boolean isBeforeEnd(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public NameKind kind() {
        return kind;
    }

    public Target target() {
        return new Target(targetType, targetCode);
    }

    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }
}
