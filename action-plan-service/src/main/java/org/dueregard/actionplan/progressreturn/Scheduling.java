package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.ChairWatcher;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Saying which groups make returns, when, and on which template. */
@ApplicationScoped
public class Scheduling implements ChairWatcher {
    private final ReturnSchedules schedules;
    private final ReturnTemplates templates;
    private final Bodies bodies;
    private final Keeping keeping;
    private final Journal journal;
    private final InstantSource clock;

    Scheduling(
            ReturnSchedules schedules,
            ReturnTemplates templates,
            Bodies bodies,
            Keeping keeping,
            Journal journal,
            InstantSource clock) {
        this.schedules = schedules;
        this.templates = templates;
        this.bodies = bodies;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    /** The chair of the group, whichever post that is, owes returns from now on. */
    @Transactional
    public ReturnSchedule lay(NewSchedule asked, Caller by) {
        var group = asked.group();
        if (schedules.findByIdOptional(group).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "The group " + group + " makes returns already.");
        }
        DomainException.refuseIfAny(
                "The group cannot make returns.", bodies.unlessKnown(group, "/group"));
        var body = bodies.require(group);
        var today = LondonDay.of(clock.instant());
        var obligation =
                keeping.lay(
                        new NewObligation(
                                "RETURN-" + group,
                                "Progress return of " + body.name(),
                                body.chairPost(),
                                asked.owedTo(),
                                new Timetable(asked.anchor(), asked.every(), List.of(), false),
                                null,
                                asked.graceDays(),
                                asked.ladder(),
                                null),
                        new Keeper("progress returns of " + group, true),
                        by);
        var schedule = new ReturnSchedule(group, obligation.code(), asked.anchor(), today);
        schedules.persist(schedule);
        schedules.flush();
        journal.record(schedule.laid(), by, null);
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
