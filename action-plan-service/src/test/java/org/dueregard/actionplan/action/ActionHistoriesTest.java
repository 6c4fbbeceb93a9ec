package org.dueregard.actionplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.CompletionDecision.Outcome;
import org.dueregard.actionplan.post.Capacity;
import org.dueregard.actionplan.post.NewAppointment;
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Term;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Random people give random commands while they come and go in three posts, one of which chairs the
 * deciding body. Whatever they try, nobody completes what they have owned, no baseline moves, and
 * one post is accountable.
 */
class ActionHistoriesTest {
    private static final List<String> POSTS = List.of("A", "B", "CHAIR");
    private static final List<Person> PEOPLE =
            Stream.of("ann", "bob", "cat", "dan").map(Person::new).toList();
    private static final DecidingBody BODY = new DecidingBody("BODY", "CHAIR", true);
    private static final Instant BEGINNING = Instant.parse("2016-01-04T12:00:00Z");

    /** What somebody tries, and how many days later. */
    record Step(Attempt attempt, Person by, String post, int number, int days) {}

    enum Attempt {
        /** Whatever leads towards completion from here, mostly by somebody who holds the post. */
        FORWARD,
        PROPOSE,
        ACCEPT,
        DECLINE,
        MILESTONE,
        END_DATE,
        START,
        HOLD,
        RESUME,
        EVIDENCE,
        REQUEST,
        CONFIRM,
        REFUSE,
        REOPEN,
        INSUFFICIENT,
        RESTATE,
        WITHDRAW,
        RATE,
        JUDGE,
        OFFER,
        TAKE_OVER,
        NOT_TAKE_OVER,
        APPOINT,
        LEAVE
    }

    @Property(tries = 1500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nobody_completes_what_they_own_no_baseline_moves_and_one_post_is_accountable(
            @ForAll("histories") List<Step> steps) {
        var world = new World();
        for (var step : steps) {
            world.tryOut(step);
            world.check();
        }
        var reached = Statistics.label("completed at least once");
        reached.collect(world.completions > 0);
        reached.coverage(counts -> counts.check(true).percentage(share -> share > 30));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        // The way to completion is long: most steps go on along it, the others anywhere.
        var attempts =
                Arbitraries.frequencyOf(
                        List.of(
                                Tuple.of(3, Arbitraries.just(Attempt.FORWARD)),
                                Tuple.of(2, Arbitraries.of(Attempt.class))));
        return Combinators.combine(
                        attempts,
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(POSTS),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    /** The action, the posts, and what this test remembers by itself. */
    private static final class World {
        final List<Post> posts =
                POSTS.stream().map(code -> new Post(code, code, null, BEGINNING)).toList();
        final Set<Person> everOwner = new HashSet<>();
        Action action;
        Instant now = BEGINNING;
        int completions;
        @Nullable DueDate firstBaseline;

        World() {
            action =
                    Action.draft(UUID.randomUUID(), terms("A", null), origin(), office(), now)
                            .action();
            action.drafter(office(), now).propose(Proposal.TO_THE_POST_NAMED);
        }

        void tryOut(Step step) {
            now = now.plus(Duration.ofDays(step.days()));
            remember();
            var before = action.state();
            var taken = step.attempt() == Attempt.FORWARD ? forward(step) : step;
            try {
                apply(taken);
            } catch (DomainException refused) {
                assertThat(action.state()).isEqualTo(before);
                return;
            }
            remember();
            if (before != ActionState.COMPLETE && action.state() == ActionState.COMPLETE) {
                completions++;
                assertThat(everOwner).as("owners, of whom none decided").doesNotContain(taken.by());
            }
        }

        void check() {
            assertThat(action.accountablePost()).isNotBlank();
            assertThat(POSTS).contains(action.accountablePost());
            if (firstBaseline == null) {
                firstBaseline = action.baseline();
            }
            assertThat(action.baseline()).isEqualTo(firstBaseline);
            assertThat(action.deeds()).hasSize(action.deeds().getLast().number());
        }

        /** Whoever holds the accountable post once it has agreed has owned the action. */
        private void remember() {
            if (action.state().bindsPost() && !action.state().equals(ActionState.PROPOSED)) {
                var accountable = post(action.accountablePost());
                PEOPLE.stream()
                        .filter(person -> accountable.isHeldBy(person, LondonDay.of(now)))
                        .forEach(everOwner::add);
            }
        }

        private Step forward(Step step) {
            var attempt =
                    switch (action.state()) {
                        case DRAFT, DECLINED -> Attempt.PROPOSE;
                        case PROPOSED -> Attempt.ACCEPT;
                        case AGREED ->
                                action.milestones().isEmpty()
                                        ? Attempt.MILESTONE
                                        : action.endDate() == null
                                                ? Attempt.END_DATE
                                                : Attempt.START;
                        case ON_HOLD -> Attempt.RESUME;
                        case ACTIVE -> step.number() % 2 == 0 ? Attempt.EVIDENCE : Attempt.REQUEST;
                        case COMPLETION_REQUESTED -> Attempt.CONFIRM;
                        case COMPLETE -> Attempt.REOPEN;
                        case WITHDRAWN, SUPERSEDED -> Attempt.APPOINT;
                    };
            var needed = post(step.number() % 7 == 0 ? "CHAIR" : neededFor(attempt));
            var holders =
                    PEOPLE.stream()
                            .filter(person -> needed.isHeldBy(person, LondonDay.of(now)))
                            .toList();
            if (holders.isEmpty()) {
                return new Step(Attempt.APPOINT, step.by(), needed.code(), step.number(), 0);
            }
            var by = holders.get(step.number() % holders.size());
            return new Step(attempt, by, step.post(), step.number(), 0);
        }

        private String neededFor(Attempt attempt) {
            return switch (attempt) {
                case CONFIRM, REFUSE, REOPEN, JUDGE -> "CHAIR";
                default -> action.accountablePost();
            };
        }

        private void apply(Step step) {
            var by = caller(step.by());
            var number = step.number();
            var day = LocalDate.of(2016, 1, 1).plusDays(number);
            switch (step.attempt()) {
                case FORWARD -> throw new IllegalStateException("was resolved before");
                case PROPOSE ->
                        action.drafter(office(), now).propose(new Proposal(step.post(), "Anew."));
                case ACCEPT -> action.owner(by, now).accept(new Acceptance(null, null, null));
                case DECLINE -> action.owner(by, now).decline("No.");
                case MILESTONE ->
                        action.planner(by, now)
                                .addMilestone(
                                        UUID.randomUUID(),
                                        NewMilestone.of("Step", DueDate.on(day)));
                case END_DATE -> action.planner(by, now).endOn(end(number), "Moved.");
                case START ->
                        action.owner(by, now)
                                .start(new Beginning(ActionBuilder.FUNDED, null), true);
                case HOLD -> action.owner(by, now).hold("Wait.");
                case RESUME -> action.owner(by, now).resume(null);
                case EVIDENCE -> action.owner(by, now).addEvidence(UUID.randomUUID(), evidence());
                case REQUEST ->
                        action.owner(by, now)
                                .requestCompletion(new CompletionRequest("Done.", null));
                case CONFIRM -> decide(Outcome.COMPLETE, by);
                case REFUSE -> decide(Outcome.REFUSED, by);
                case REOPEN -> action.judge(by, now).reopen(ReopeningCause.GAP_FOUND, "Gap.", BODY);
                case INSUFFICIENT ->
                        action.judge(People.SERVICE, now).evidenceIsInsufficient("Too little.");
                case RESTATE ->
                        action.drafter(People.SERVICE, now)
                                .restate(terms(step.post(), end(number)), "Anew.");
                case WITHDRAW -> withdrawSometimes(number, by);
                case RATE -> action.owner(by, now).declareRating(Rating.RED, "Late.");
                case JUDGE ->
                        action.judge(by, now)
                                .judgeEffectiveness(
                                        Effectiveness.EFFECTIVE, "Yes.", BODY, appointed());
                case OFFER -> action.owner(by, now).offer(step.post(), null, "Moves.");
                case TAKE_OVER -> action.owner(by, now).takeOver();
                case NOT_TAKE_OVER -> action.owner(by, now).refuseHandOver("Not ours.");
                case APPOINT -> appoint(step);
                case LEAVE -> leave(step);
            }
        }

        private void withdrawSometimes(int number, Caller by) {
            if (number < 20) {
                action.drafter(by, now).withdraw("Out.", appointed());
            }
        }

        private void decide(Outcome outcome, Caller by) {
            action.judge(by, now)
                    .decideCompletion(
                            new CompletionDecision(outcome, "Decided.", null), BODY, appointed());
        }

        private void appoint(Step step) {
            var capacity = Capacity.values()[step.number() % Capacity.values().length];
            post(step.post())
                    .appoint(
                            UUID.randomUUID(),
                            new NewAppointment(
                                    step.by(), capacity, Term.from(LondonDay.of(now)), null, false),
                            now);
        }

        private void leave(Step step) {
            var post = post(step.post());
            post.appointments().stream()
                    .filter(each -> each.person().equals(step.by()))
                    .filter(each -> each.term().includes(LondonDay.of(now)))
                    .findFirst()
                    .ifPresent(
                            each ->
                                    post.endAppointment(
                                            each.id(), LondonDay.of(now), "Left.", now));
        }

        private Set<Person> appointed() {
            return action.tenures(LondonDay.of(now)).stream()
                    .flatMap(
                            each ->
                                    post(each.post())
                                            .appointedBetween(each.first(), each.last())
                                            .stream())
                    .collect(Collectors.toSet());
        }

        private Caller caller(Person person) {
            var held =
                    posts.stream()
                            .filter(post -> post.isHeldBy(person, LondonDay.of(now)))
                            .map(Post::code)
                            .collect(Collectors.toSet());
            return new Caller(person, Set.of(), held);
        }

        private Post post(String code) {
            return posts.get(POSTS.indexOf(code));
        }

        private static Caller office() {
            return People.OFFICE;
        }

        private static DueDate end(int number) {
            var precisions = DatePrecision.values();
            return new DueDate(
                    LocalDate.of(2016, 6, 1).plusDays(number * 3L),
                    precisions[number % precisions.length]);
        }

        private static NewEvidence evidence() {
            return new NewEvidence(
                    EvidenceKind.DOCUMENT, "Note", "https://example.invalid/e", null, null, null);
        }

        private static Origin origin() {
            return Origin.of(OriginType.AUDIT, "1");
        }

        private static Terms terms(String post, @Nullable DueDate end) {
            return new Terms(
                    "Title",
                    "Description",
                    post,
                    null,
                    Lens.BOTH,
                    null,
                    Set.of(),
                    ActionBuilder.MEASURE,
                    end);
        }
    }
}
