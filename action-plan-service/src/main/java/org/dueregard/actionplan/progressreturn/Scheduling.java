package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.ChairWatcher;
import org.dueregard.actionplan.obligation.Ending;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Saying which groups make returns, when, until when, and on which template. */
@ApplicationScoped
public class Scheduling implements ChairWatcher {
    private final ReturnSchedules schedules;
    private final ReturnTemplates templates;
    private final Bodies bodies;
    private final Keeping keeping;
    private final Ending ending;
    private final Occurrences occurrences;
    private final Journal journal;
    private final InstantSource clock;

    Scheduling(
            ReturnSchedules schedules,
            ReturnTemplates templates,
            Bodies bodies,
            Keeping keeping,
            Ending ending,
            Occurrences occurrences,
            Journal journal,
            InstantSource clock) {
        this.schedules = schedules;
        this.templates = templates;
        this.bodies = bodies;
        this.keeping = keeping;
        this.ending = ending;
        this.occurrences = occurrences;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The chair of the group, whichever post that is, owes returns from now on: for the first time,
     * or again after they had ended.
     */
    @Transactional
    public ReturnSchedule lay(NewSchedule asked, Caller by) {
        var group = asked.group();
        var ended = schedules.findByIdOptional(group).orElse(null);
        if (ended != null && ended.endedOn() == null) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "The group " + group + " makes returns already; end these first.");
        }
        DomainException.refuseIfAny("The group cannot make returns.", unlessFree(group, ended));
        var today = LondonDay.of(clock.instant());
        if (ended == null) {
            var obligation = owe(asked, "RETURN-" + group, by);
            var schedule = new ReturnSchedule(group, obligation, asked.anchor(), today);
            schedules.persist(schedule);
            return record(schedule, schedule.laid(), by, null);
        }
        var obligation = owe(asked, "RETURN-" + group + "-" + (ended.number() + 1), by);
        return record(ended, ended.layAnew(obligation, asked.anchor(), today), by, null);
    }

    /** What fell due before the last ones ended is handed in first. */
    private List<Violation> unlessFree(String group, @Nullable ReturnSchedule ended) {
        if (ended == null) {
            return bodies.unlessKnown(group, "/group");
        }
        return occurrences.due(ended.obligation()).stream()
                .limit(1)
                .map(
                        each ->
                                Violation.at(
                                        "/group",
                                        "It still owes the return that was due on "
                                                + each.dueOn()
                                                + "."))
                .toList();
    }

    private String owe(NewSchedule asked, String code, Caller by) {
        var group = bodies.require(asked.group());
        return keeping.lay(
                        new NewObligation(
                                code,
                                "Progress return of " + group.name(),
                                group.chairPost(),
                                asked.owedTo(),
                                new Timetable(asked.anchor(), asked.every(), List.of(), false),
                                null,
                                asked.graceDays(),
                                asked.ladder(),
                                null),
                        new Keeper("progress returns of " + group.code(), true),
                        by)
                .code();
    }

    /** No more returns are asked for; what fell due by today stays owed. */
    @Transactional
    public ReturnSchedule end(String group, String reason, ExpectedVersion expected, Caller by) {
        var schedule = schedules.require(group, expected);
        var fact = schedule.end(LondonDay.of(clock.instant()));
        record(schedule, fact, by, reason);
        ending.endKept(schedule.obligation(), reason, by);
        return schedule;
    }

    private ReturnSchedule record(
            ReturnSchedule schedule, ReturnFact fact, Caller by, @Nullable String reason) {
        schedules.flush();
        journal.record(fact, by, reason);
        return schedule;
    }

    /** Adopts the next version of the template, for the returns that are made from now on. */
    @Transactional
    public ReturnTemplate adopt(
            String title, String guidance, List<TemplatePart> parts, Caller by) {
        DomainException.refuseIfAny(
                "The template cannot be adopted.", new ArrayList<>(ReturnRules.adopt(parts)));
        var next =
                new ReturnTemplate(
                        templates.present().number() + 1,
                        title,
                        guidance,
                        LondonDay.of(clock.instant()),
                        parts);
        templates.persist(next);
        templates.flush();
        journal.record(next.adopted(), by, null);
        return next;
    }

    @Override
    @Transactional
    public void chairedBy(String body, String chair, Caller by) {
        schedules
                .findByIdOptional(body)
                .ifPresent(
                        schedule ->
                                keeping.passOn(
                                        schedule.obligation(),
                                        chair,
                                        "It is in the chair of " + body + ".",
                                        by));
    }
}
