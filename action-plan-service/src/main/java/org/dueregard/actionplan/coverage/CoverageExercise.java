package org.dueregard.actionplan.coverage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.actionplan.unit.UnitKind;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An exercise that covers a population with one kind of return. */
@Entity
@Table(name = "coverage_exercise")
public class CoverageExercise {
    @Id private String code;
    @Version private long version;
    private String title;
    private String returnType;

    @Enumerated(EnumType.STRING)
    private @Nullable UnitKind units;

    private boolean listed;
    private LocalDate openedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "coverage_member", joinColumns = @JoinColumn(name = "exercise_code"))
    private Set<Member> members = new LinkedHashSet<>();

    protected CoverageExercise() {}

    /**
     * @param population whom it covers
     */
    CoverageExercise(NewExercise asked, List<Member> population, LocalDate today) {
        this.code = asked.code();
        this.title = asked.title();
        this.returnType = asked.returnType();
        this.units = asked.units();
        this.listed = asked.listed();
        this.openedOn = today;
        this.members.addAll(population);
    }

    /** As the audit keeps it. */
    public record State(
            String title,
            String returnType,
            @Nullable UnitKind units,
            boolean listed,
            List<String> members) {}

    CoverageFact opened() {
        return new CoverageFact(
                "coverage-exercise", code, "coverage-exercise.opened", null, snapshot());
    }

    /** Covers somebody who has come later as well. */
    CoverageFact cover(Member member) {
        var before = snapshot();
        members.add(member);
        return new CoverageFact(
                "coverage-exercise", code, "coverage-exercise.extended", before, snapshot());
    }

    private State snapshot() {
        return new State(
                title,
                returnType,
                units,
                listed,
                members.stream().map(Member::code).sorted().toList());
    }

    Set<String> codes() {
        return members.stream().map(Member::code).collect(Collectors.toUnmodifiableSet());
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String returnType() {
        return returnType;
    }

    /** The kind of units that it was opened for; null where members were named. */
    public @Nullable UnitKind units() {
        return units;
    }

    /** Whether what is received is listed for the public. */
    public boolean isListed() {
        return listed;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public List<Member> members() {
        return members.stream().sorted(Comparator.comparing(Member::code)).toList();
    }
}
