package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the programme office does: it drafts actions, proposes them to posts, and takes them out. Of
 * an action in a unit's own plan the unit's lead does that alone.
 */
@ApplicationScoped
public class Drafting {
    private final Actions actions;
    private final HeldPosts posts;
    private final GroupsOfActions groups;
    private final Recording recording;
    private final InstantSource clock;

    Drafting(
            Actions actions,
            HeldPosts posts,
            GroupsOfActions groups,
            Recording recording,
            InstantSource clock) {
        this.actions = actions;
        this.posts = posts;
        this.groups = groups;
        this.recording = recording;
        this.clock = clock;
    }

    @Transactional
    public Action draft(Outline outline, Origin origin, Caller by) {
        var drafted = drafted(outline, origin, by);
        actions.persist(drafted.action());
        return recording.record(drafted.action(), drafted.fact(), by);
    }

    /** A draft that is still to be stored and recorded. */
    Action.Drafted drafted(Outline outline, Origin origin, Caller by) {
        var now = clock.instant();
        var violations = new ArrayList<>(ActionRules.draft(origin, LondonDay.of(now)));
        violations.addAll(ScheduleRules.firstEndDate(outline.endDate()));
        return Action.draft(Ids.next(), placed(outline, violations), origin, by, now);
    }

    /**
     * Drafts an action that carries an item of a plan.
     *
     * @param author the post that alone writes the plan; null where the office does
     * @param post the post that drafts; null where the office does
     */
    @Transactional
    public Action draftInPlan(
            Outline outline,
            String item,
            @Nullable String author,
            @Nullable String post,
            Caller by) {
        var terms = placed(outline, ScheduleRules.firstEndDate(outline.endDate()));
        var doer = post == null ? Doer.office(by) : Doer.planner(by, post);
        var origin = Origin.of(OriginType.TEMPLATE, item);
        var drafted = Action.draft(Ids.next(), terms, origin, author, doer, clock.instant());
        actions.persist(drafted.action());
        return recording.record(drafted.action(), drafted.fact(), by);
    }

    /** Says a draft anew. */
    @Transactional
    public Action redraft(
            UUID id, Outline outline, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        action.requireDrafter(by);
        var terms = placed(outline, ScheduleRules.firstEndDate(outline.endDate()));
        return recording.record(
                action, action.drafter(by, clock.instant()).redraft(terms, reason), by);
    }

    @Transactional
    public Action propose(UUID id, Proposal proposal, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        action.requireDrafter(by);
        var post = proposal.accountablePost();
        DomainException.refuseIfAny(
                "The action cannot be proposed.",
                posts.unlessOpen(
                        post == null ? action.accountablePost() : post, "/accountablePost"));
        var fact = action.drafter(by, clock.instant()).propose(proposal, groups.of(id));
        return recording.record(action, fact, by);
    }

    @Transactional
    public Action withdraw(UUID id, String reason, ExpectedVersion expected, Caller by) {
        var action = actions.require(id, expected);
        action.requireRemover(by);
        var now = clock.instant();
        var appointed = appointed(action, now);
        return recording.record(action, action.drafter(by, now).withdraw(reason, appointed), by);
    }

    @Transactional
    public Action supersede(
            UUID id, UUID successor, String reason, ExpectedVersion expected, Caller by) {
        actions.lock(id, successor);
        var action = actions.require(id, expected);
        action.requireRemover(by);
        DomainException.refuseIfAny(
                "The action cannot be superseded.",
                ActionRules.supersede(id, actions.findByIdOptional(successor).orElse(null)));
        var now = clock.instant();
        var appointed = appointed(action, now);
        return recording.record(
                action, action.drafter(by, now).supersede(successor, reason, appointed), by);
    }

    /** A violation for whatever keeps the action from a post that is open, and its unit. */
    public List<Violation> unlessPlaced(Outline outline) {
        var post = outline.accountablePost();
        var unopened =
                post == null ? List.<Violation>of() : posts.unlessOpen(post, "/accountablePost");
        return unopened.isEmpty() ? ActionRules.placed(post, unit(outline)) : unopened;
    }

    /** What is asked of the post in its unit; refused with everything that is wrong with it. */
    private Terms placed(Outline outline, List<Violation> others) {
        DomainException.refuseIfAny(
                "The action cannot be drafted.",
                Stream.concat(others.stream(), unlessPlaced(outline).stream()).toList());
        return outline.terms(
                Objects.requireNonNull(outline.accountablePost()),
                Objects.requireNonNull(unit(outline)));
    }

    /** The unit that it names, or else that of its post. */
    private @Nullable String unit(Outline outline) {
        var post = outline.accountablePost();
        return outline.businessArea() == null && post != null
                ? posts.unitOf(post)
                : outline.businessArea();
    }

    private Set<Person> appointed(Action action, Instant now) {
        return posts.appointedDuring(action.tenures(LondonDay.of(now)));
    }
}
