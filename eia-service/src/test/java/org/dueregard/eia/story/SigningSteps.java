package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dueregard.eia.assessment.Capacity;
import org.jspecify.annotations.Nullable;

/** Who signs, and who steps in where nobody can. */
final class SigningSteps implements Steps {
    private static final String REQUIREMENT = "/v1/approval-requirements/MEDIUM";

    private final Story story;
    private final Cast cast;
    private final AssessmentModel model;
    private final SigningModel signing;
    private final Trail ofRequirement = Trail.since("MEDIUM");

    SigningSteps(Story story, Cast cast, AssessmentModel model, SigningModel signing) {
        this.story = story;
        this.cast = cast;
        this.model = model;
        this.signing = signing;
    }

    /** One decision-maker signs, as where nobody has asked for more. */
    static void oneSigns() {
        require(Api.as("programme-office"), Step.Tag.FRESH, Map.of("approvals", 1)).expect(200);
    }

    private static Api.Answer require(Api by, Step.Tag tag, Map<String, ?> wanted) {
        return by.put(REQUIREMENT, tag.of(Api.as("auditor").get(REQUIREMENT).etag()), wanted);
    }

    @Override
    public Set<AssessmentCommand> commands() {
        return Set.of(AssessmentCommand.REQUIRE, AssessmentCommand.DELEGATE);
    }

    @Override
    public List<String> against(Turn turn, Api.Answer seen) {
        var reasons =
                new Reasons().unless(cast.hasRoles(turn.person()), turn.person() + " has no role");
        return turn.command() == AssessmentCommand.REQUIRE
                ? reasons.all()
                : reasons.and(againstStandIn(turn, seen)).all();
    }

    private List<String> againstStandIn(Turn turn, Api.Answer seen) {
        var sha256 = AssessmentModel.sha256(seen);
        var named = named(turn);
        var capacity = capacity(turn);
        var post = turn.post();
        var reasons =
                new Reasons()
                        .unless(!named.equals(turn.person()), "nobody names themselves")
                        .and(model.conflicts(named, capacity))
                        .unless(
                                capacity != Capacity.ASSURER || !cast.holds(cast.owners, named),
                                named + " owns it")
                        .unless(!stepsInAlready(named, capacity), named + " steps in already");
        if (post != null) {
            var ofItsBand = seen.text("/current/band").equals("MEDIUM") && signing.names(post);
            reasons.unless(ofItsBand, post + " is not asked to sign")
                    .unless(!signing.isSigned(post, sha256), post + " has signed")
                    .unless(!signing.hasSigned(named, sha256), named + " has signed")
                    .unless(
                            cast.holders(post).stream()
                                    .noneMatch(holder -> canSign(holder, sha256)),
                            "who holds " + post + " can sign");
        }
        return reasons.all();
    }

    private boolean stepsInAlready(String named, Capacity capacity) {
        return signing.standsIn(named, capacity, null)
                || List.of(cast.commander, cast.board, cast.vacant).stream()
                        .anyMatch(post -> signing.standsIn(named, capacity, post));
    }

    private boolean canSign(String person, String sha256) {
        return !signing.hasSigned(person, sha256)
                && model.conflicts(person, Capacity.DECISION_MAKER).isEmpty();
    }

    /** Variant 0 assures; with the others somebody decides, mostly who has no role. */
    private static Capacity capacity(Turn turn) {
        return turn.variant() == 0 ? Capacity.ASSURER : Capacity.DECISION_MAKER;
    }

    private String named(Turn turn) {
        return turn.variant() % 2 == 1
                ? cast.person(Cast.PEOPLE - 1)
                : cast.person(cast.position(turn.person()) + 3);
    }

    @Override
    public Done take(Turn turn, Api.Answer seen) {
        var reasons = against(turn, seen);
        var answer =
                turn.command() == AssessmentCommand.REQUIRE
                        ? require(cast.as(turn.person()), turn.tag(), asked(turn))
                        : stepIn(turn, seen);
        if (!answer.accepted()) {
            if (turn.tag() == Step.Tag.FRESH) {
                assertThat(reasons)
                        .as(() -> turn + " was refused: " + answer.response().asString())
                        .isNotEmpty();
            }
            assertThat(ofRequirement.more()).as(turn + ": a refusal leaves no trail").isEmpty();
            return Done.REFUSED;
        }
        assertThat(reasons).as(turn + " was accepted").isEmpty();
        assertThat(turn.tag())
                .as(turn + ": only what was seen is changed")
                .isEqualTo(Step.Tag.FRESH);
        return turn.command() == AssessmentCommand.REQUIRE ? required(turn) : stepsIn(turn);
    }

    private Map<String, Object> asked(Turn turn) {
        return switch (turn.variant()) {
            case 0 -> Map.of("approvals", 1);
            case 1 -> Map.of("approvals", 2);
            case 2 -> Map.of("approvals", 2, "posts", List.of(cast.commander, cast.board));
            default -> Map.of("approvals", 2, "posts", List.of(cast.vacant));
        };
    }

    private Done required(Turn turn) {
        var asked = asked(turn);
        signing.required(
                (Integer) Objects.requireNonNull(asked.get("approvals")),
                switch (turn.variant()) {
                    case 0, 1 -> List.of();
                    case 2 -> List.of(cast.commander, cast.board);
                    default -> List.of(cast.vacant);
                });
        assertThat(ofRequirement.more())
                .as(turn + ": its trail")
                .containsExactly("approvals.required " + turn.person());
        return Done.ELSEWHERE;
    }

    private Api.Answer stepIn(Turn turn, Api.Answer seen) {
        var wanted = new HashMap<String, @Nullable Object>();
        wanted.put("capacity", capacity(turn).name());
        wanted.put("person", named(turn));
        wanted.put("post", turn.post());
        wanted.put("route", "ANOTHER_UNIT");
        wanted.put("reason", "Nobody else can.");
        return cast.as(turn.person())
                .post(story.path() + "/delegations", turn.tag().of(seen.etag()), wanted);
    }

    private Done stepsIn(Turn turn) {
        signing.stepsIn(new SigningModel.StandIn(named(turn), capacity(turn), turn.post()));
        return new Done(true, List.of("assessment.delegated " + turn.person()));
    }
}
