package org.dueregard.actionplan.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanSection;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Posts;
import org.jspecify.annotations.Nullable;

/** Compiles what an edition of a plan says as at a day. */
@ApplicationScoped
public class Compiling {
    /** The plan is republished every six months (report 8 of 2002, para 4). */
    static final Period EVERY = Period.ofMonths(6);

    private final PlannedActions planned;
    private final References references;
    private final Consultations consultations;
    private final Secretariats secretariats;
    private final Posts posts;
    private final Bodies bodies;

    Compiling(
            PlannedActions planned,
            References references,
            Consultations consultations,
            Secretariats secretariats,
            Posts posts,
            Bodies bodies) {
        this.planned = planned;
        this.references = references;
        this.consultations = consultations;
        this.secretariats = secretariats;
        this.posts = posts;
        this.bodies = bodies;
    }

    /** The state of a day, which nobody has published. */
    public EditionContent stateOn(LocalDate day, Plan plan) {
        return content(plan, day, planned.on(day, plan), references.of(plan.code()), 0, null, null);
    }

    /** The next edition; actions that stand in it for the first time get their references. */
    EditionContent edition(int number, Plan plan, LocalDate day, String post, Instant at) {
        var actions = planned.on(day, plan);
        var given = references.given(plan.code(), number, inOrder(plan, actions));
        return content(plan, day, actions, given, number, post, at);
    }

    private static List<PlannedAction> inOrder(Plan plan, List<PlannedAction> actions) {
        return plan.sections().stream()
                .flatMap(
                        section ->
                                actions.stream()
                                        .filter(each -> each.section().equals(section.code())))
                .toList();
    }

    private EditionContent content(
            Plan plan,
            LocalDate day,
            List<PlannedAction> actions,
            Map<UUID, ActionReference> given,
            int number,
            @Nullable String post,
            @Nullable Instant at) {
        var entries = entries(plan, day, actions, given);
        var open = groups(plan, entries, each -> !each.isComplete(), true);
        var completed = groups(plan, entries, Written::isComplete, false);
        return new EditionContent(
                plan.code(),
                plan.title(),
                number,
                day,
                at,
                post,
                post == null ? null : titleOf(post),
                day.plus(EVERY),
                size(open),
                size(completed),
                open,
                completed,
                consultations.until(plan.code(), day).stream().map(Compiling::consulted).toList());
    }

    /** What a post is called; its code where it is not known. */
    public String titleOf(String post) {
        return posts.withCodes(Set.of(post)).stream().map(Post::title).findFirst().orElse(post);
    }

    private record Written(String section, boolean isComplete, EditionContent.Entry entry) {}

    private List<Written> entries(
            Plan plan,
            LocalDate day,
            List<PlannedAction> actions,
            Map<UUID, ActionReference> given) {
        var codes =
                actions.stream()
                        .map(each -> each.action().accountablePost())
                        .collect(Collectors.toSet());
        var accountable =
                posts.withCodes(codes).stream().collect(Collectors.toMap(Post::code, each -> each));
        var contact = secretariats.contact(plan, day);
        return actions.stream()
                .map(
                        each ->
                                new Written(
                                        each.section(),
                                        each.action().isComplete(),
                                        entry(
                                                each,
                                                given.get(each.action().action().id()),
                                                accountable.get(each.action().accountablePost()),
                                                contact,
                                                day)))
                .toList();
    }

    private static EditionContent.Entry entry(
            PlannedAction planned,
            @Nullable ActionReference reference,
            @Nullable Post post,
            @Nullable String contact,
            LocalDate day) {
        var past = planned.action();
        var action = past.action();
        var end = past.endDate();
        var holder = post == null ? null : post.publicHolder(day);
        var firstEdition = reference == null ? 0 : reference.firstEdition();
        var origin = action.origin();
        return new EditionContent.Entry(
                reference == null ? null : reference.reference(),
                action.id(),
                action.title(),
                planned.initiatives(),
                past.accountablePost(),
                post == null ? past.accountablePost() : post.title(),
                holder,
                holder == null ? contact : null,
                action.businessArea(),
                action.baseline() == null ? null : action.baseline().date(),
                end == null ? null : end.date(),
                end == null ? null : end.precision(),
                past.slippage(),
                past.rating(),
                past.state(),
                action.milestones().size(),
                past.milestonesMet(),
                origin.type(),
                origin.type() == OriginType.LEGISLATION ? origin.id() : null,
                firstEdition,
                firstEdition > 1,
                past.completedOn());
    }

    /** In the order of the plan's groups. */
    private List<EditionContent.Group> groups(
            Plan plan, List<Written> entries, Predicate<Written> which, boolean alsoEmpty) {
        var groups = new ArrayList<EditionContent.Group>();
        for (var section : plan.sections()) {
            var own =
                    entries.stream()
                            .filter(each -> each.section().equals(section.code()))
                            .filter(which)
                            .map(Written::entry)
                            .toList();
            if (alsoEmpty || !own.isEmpty()) {
                groups.add(group(section, own));
            }
        }
        return groups;
    }

    private EditionContent.Group group(PlanSection section, List<EditionContent.Entry> actions) {
        var owner = section.ownerBody();
        return new EditionContent.Group(
                section.code(),
                section.name(),
                owner,
                owner == null ? null : bodies.withCode(owner).map(Body::name).orElse(null),
                actions);
    }

    private static int size(List<EditionContent.Group> groups) {
        return groups.stream().mapToInt(each -> each.actions().size()).sum();
    }

    private static EditionContent.Consulted consulted(PlanConsultation one) {
        return new EditionContent.Consulted(
                one.kind(),
                one.heldOn(),
                one.consultees(),
                one.method(),
                one.views(),
                one.reason(),
                one.followedFromIt());
    }
}
