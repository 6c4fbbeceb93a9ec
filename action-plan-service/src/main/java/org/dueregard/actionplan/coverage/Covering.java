package org.dueregard.actionplan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Opening exercises, and marking what has happened with whom. */
@ApplicationScoped
public class Covering {
    private final CoverageExercises exercises;
    private final CoverageMarks marks;
    private final ReturnTypes types;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Covering(
            CoverageExercises exercises,
            CoverageMarks marks,
            ReturnTypes types,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.exercises = exercises;
        this.marks = marks;
        this.types = types;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a kind of return that can be asked for. */
    @Transactional
    public ReturnType add(String code, String title, Caller by) {
        if (types.findByIdOptional(code).isPresent()) {
            throw exists("return type", code);
        }
        var type = new ReturnType(code, title);
        types.persist(type);
        types.flush();
        journal.record(type.added(), by, null);
        return type;
    }

    @Transactional
    public CoverageExercise open(NewExercise asked, Caller by) {
        if (exercises.findByIdOptional(asked.code()).isPresent()) {
            throw exists("coverage exercise", asked.code());
        }
        var population = asked.units() == null ? asked.members() : members(asked.units());
        var violations = new ArrayList<>(CoverageRules.open(asked, population));
        violations.addAll(types.unlessKnown(asked.returnType(), "/returnType"));
        DomainException.refuseIfAny("The exercise cannot be opened.", violations);
        var exercise = new CoverageExercise(asked, population, LondonDay.of(clock.instant()));
        exercises.persist(exercise);
        exercises.flush();
        journal.record(exercise.opened(), by, null);
        return exercise;
    }

    /** Covers somebody who has come later as well. */
    @Transactional
    public CoverageExercise cover(String code, Member member, ExpectedVersion expected, Caller by) {
        var exercise = exercises.require(code);
        expected.requireSameAs(exercise.version());
        DomainException.refuseIfAny(
                "It cannot be covered.", CoverageRules.cover(exercise, member.code()));
        var fact = exercise.cover(member);
        exercises.flush();
        journal.record(fact, by, null);
        return exercise;
    }

    /** Marks what has happened with some members on a day: with all of them, or with none. */
    @Transactional
    public List<CoverageMark> mark(String code, NewMark asked, Caller by) {
        var exercise =
                exercises
                        .findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> DomainException.notFound("coverage exercise", code));
        var now = clock.instant();
        DomainException.refuseIfAny(
                "It cannot be marked.",
                CoverageRules.mark(asked, exercise, marks.standing(code), LondonDay.of(now)));
        var made =
                asked.members().stream()
                        .map(member -> new CoverageMark(code, member, asked, now))
                        .toList();
        marks.persist(made);
        marks.flush();
        made.forEach(each -> journal.record(each.made(), by, asked.note()));
        return made;
    }

    /** A mark that was set in error counts no more. */
    @Transactional
    public CoverageMark retract(
            String code, UUID id, String reason, ExpectedVersion expected, Caller by) {
        var mark = marks.require(code, id, expected);
        return record(mark, mark.retract(clock.instant()), by, reason);
    }

    /** What was received is good practice for others, or is not any more. */
    @Transactional
    public CoverageMark tag(
            String code,
            UUID id,
            boolean goodPractice,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var mark = marks.require(code, id, expected);
        return record(mark, mark.tag(goodPractice), by, reason);
    }

    private List<Member> members(UnitKind kind) {
        return units.list("kind = ?1 order by code", kind).stream()
                .map(unit -> new Member(unit.code(), unit.name()))
                .toList();
    }

    private static DomainException exists(String what, String code) {
        return DomainException.conflict(
                "already-exists",
                "There is one already",
                "There is a " + what + " " + code + " already.");
    }

    private CoverageMark record(
            CoverageMark mark, CoverageFact fact, Caller by, @Nullable String reason) {
        marks.flush();
        journal.record(fact, by, reason);
        return mark;
    }
}
