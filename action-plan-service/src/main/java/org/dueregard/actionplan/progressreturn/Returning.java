package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.HandingIn;
import org.dueregard.actionplan.obligation.Occurrence;
import org.dueregard.actionplan.obligation.OccurrenceState;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.plan.GroupActions;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What the chair of a group, or a named deputy, does: makes a return, writes it, hands it in. */
@ApplicationScoped
public class Returning {
    private final ProgressReturns returns;
    private final ReturnSchedules schedules;
    private final ReturnTemplates templates;
    private final GroupActions groups;
    private final Actions actions;
    private final Bodies bodies;
    private final Secretariats secretariats;
    private final HeldPosts posts;
    private final Occurrences occurrences;
    private final HandingIn handingIn;
    private final Journal journal;
    private final InstantSource clock;

    Returning(
            ProgressReturns returns,
            ReturnSchedules schedules,
            ReturnTemplates templates,
            GroupActions groups,
            Actions actions,
            Bodies bodies,
            Secretariats secretariats,
            HeldPosts posts,
            Occurrences occurrences,
            HandingIn handingIn,
            Journal journal,
            InstantSource clock) {
        this.returns = returns;
        this.schedules = schedules;
        this.templates = templates;
        this.groups = groups;
        this.actions = actions;
        this.bodies = bodies;
        this.secretariats = secretariats;
        this.posts = posts;
        this.occurrences = occurrences;
        this.handingIn = handingIn;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes the return that is due on that day, with a line for every action that is open. */
    @Transactional
    public ProgressReturn make(String group, LocalDate dueOn, Caller by) {
        var schedule =
                schedules
                        .findByIdOptional(group)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "/group",
                                                "The group " + group + " makes no returns."));
        var chair = requireChair(group, by);
        var occurrence =
                occurrences
                        .on(schedule.obligation(), dueOn)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "/dueOn",
                                                "No return of the group falls due on that day."));
        requireOwed(occurrence);
        var today = LondonDay.of(clock.instant());
        var from = periodFrom(schedule, dueOn);
        DomainException.refuseIfAny("The return cannot be made.", ReturnRules.make(from, today));
        var made = ProgressReturn.draft(group, occurrence.id(), from, dueOn, templates.present());
        var day = made.day(today);
        var fact = made.make(groups.openOn(group, day), chair, day, by, clock.instant());
        returns.persist(made);
        return record(made, fact, by);
    }

    /** Writes its lines, all of them anew. */
    @Transactional
    public ProgressReturn write(UUID id, List<NewLine> lines, ExpectedVersion expected, Caller by) {
        var draft = returns.require(id, expected);
        var chair = requireChair(draft.group(), by);
        draft.requireDraft();
        var day = draft.day(LondonDay.of(clock.instant()));
        var allowed = new HashMap<UUID, Action>();
        draft.lines().forEach(line -> allowed.put(line.actionId(), known(line.actionId())));
        groups.openOn(draft.group(), day).forEach(action -> allowed.put(action.id(), action));
        DomainException.refuseIfAny(
                "The return cannot say that.",
                ReturnRules.write(lines, allowed, templates.require(draft.template()), day));
        var written =
                lines.stream().map(line -> ReturnLine.of(found(allowed, line), day, line)).toList();
        return record(draft, draft.write(written, chair, by, clock.instant()), by);
    }

    /** Hands it in; the obligation of the chair waits for the secretariat from then on. */
    @Transactional
    public ProgressReturn submit(UUID id, ExpectedVersion expected, Caller by) {
        var draft = returns.require(id, expected);
        var chair = requireChair(draft.group(), by);
        draft.requireDraft();
        var today = LondonDay.of(clock.instant());
        var day = draft.day(today);
        var secretariat = secretariats.postFor(draft.group(), today);
        DomainException.refuseIfAny(
                "The return cannot be handed in.",
                ReturnRules.submit(
                        draft.lines(),
                        groups.openOn(draft.group(), day),
                        templates.require(draft.template()),
                        secretariat));
        var written =
                draft.lines().stream()
                        .map(line -> line.about(known(line.actionId()), day))
                        .toList();
        var fact =
                draft.submit(
                        written, Objects.requireNonNull(secretariat), chair, by, clock.instant());
        record(draft, fact, by);
        handingIn.handIn(draft.occurrence(), by);
        return draft;
    }

    private void requireOwed(Occurrence occurrence) {
        if (returns.meeting(occurrence.id()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "The return that is due on " + occurrence.dueOn() + " has been made.");
        }
        if (occurrence.state() != OccurrenceState.DUE) {
            throw DomainException.illegalTransition(
                    "The return that was due on "
                            + occurrence.dueOn()
                            + " is "
                            + occurrence.state()
                            + ".");
        }
    }

    /** The day after the one before it fell due, or after the anchor. */
    private LocalDate periodFrom(ReturnSchedule schedule, LocalDate dueOn) {
        return occurrences
                .before(schedule.obligation(), dueOn)
                .map(Occurrence::dueOn)
                .orElse(schedule.anchor())
                .plusDays(1);
    }

    /** The post in the chair of the group; the caller holds it or is a named deputy of it. */
    private String requireChair(String group, Caller by) {
        var chair = bodies.require(group).chairPost();
        posts.standingIn(by, chair, clock.instant()).requirePost(chair);
        return chair;
    }

    private Action known(UUID action) {
        return actions.require(action);
    }

    private static Action found(Map<UUID, Action> allowed, NewLine line) {
        return Objects.requireNonNull(allowed.get(line.action()));
    }

    private static DomainException refused(String pointer, String why) {
        return DomainException.brokenRule(
                "The return cannot be made.", List.of(Violation.at(pointer, why)));
    }

    private ProgressReturn record(ProgressReturn made, ReturnFact fact, Caller by) {
        returns.flush();
        journal.record(fact, by, null);
        return made;
    }
}
