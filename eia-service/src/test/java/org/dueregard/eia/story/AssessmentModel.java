package org.dueregard.eia.story;

import static org.dueregard.eia.assessment.AssessmentStatus.CHANGES_REQUESTED;
import static org.dueregard.eia.assessment.AssessmentStatus.DRAFT;
import static org.dueregard.eia.assessment.AssessmentStatus.FOR_DECISION;
import static org.dueregard.eia.assessment.AssessmentStatus.IN_QA;
import static org.dueregard.eia.assessment.AssessmentStatus.PUBLISHED;
import static org.dueregard.eia.assessment.AssessmentStatus.RETURNED;
import static org.dueregard.eia.assessment.AssessmentStatus.REVIEW_DUE;
import static org.dueregard.eia.assessment.AssessmentStatus.SIGNED_OFF;
import static org.dueregard.eia.assessment.AssessmentStatus.STOPPED;
import static org.dueregard.eia.assessment.AssessmentStatus.WITHHELD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.Capacity;
import org.jspecify.annotations.Nullable;

/** The guard table of the design: where an assessment stands, and who may take it where. */
final class AssessmentModel {
    /** What the design forbids one person to be of one version. */
    private static final Map<Capacity, Set<Capacity>> FORBIDDEN =
            Map.of(
                    Capacity.AUTHOR,
                    Set.of(Capacity.ASSURER, Capacity.DECISION_MAKER),
                    Capacity.ASSURER,
                    Set.of(Capacity.AUTHOR, Capacity.OWNER, Capacity.DECISION_MAKER),
                    Capacity.DECISION_MAKER,
                    Set.of(Capacity.AUTHOR, Capacity.ASSURER),
                    Capacity.OWNER,
                    Set.of(Capacity.ASSURER),
                    Capacity.PUBLISHER,
                    Set.of());

    private final Cast cast;
    private final SigningModel signing;
    private final CommentModel comments;
    private final Map<Integer, String> signed = new HashMap<>();
    private final Map<String, Set<Capacity>> involved = new HashMap<>();
    private final Set<String> cameToLight = new HashSet<>();
    private final Set<String> causes = new HashSet<>();
    private AssessmentStatus status = DRAFT;
    private AssessmentStatus beforeReview = SIGNED_OFF;
    private int version = 1;
    private @Nullable AssessmentCommand proposal;
    private String proposedBy = "";

    AssessmentModel(Cast cast, SigningModel signing, CommentModel comments) {
        this.cast = cast;
        this.signing = signing;
        this.comments = comments;
    }

    AssessmentStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    boolean concludes() {
        return proposal != null;
    }

    /** Digest of what was signed, by version. */
    Map<Integer, String> signed() {
        return signed;
    }

    /** Why it must be refused; nothing where it must not. */
    List<String> against(Turn turn, Api.Answer seen) {
        var person = turn.person();
        var reasons = new Reasons();
        switch (turn.command()) {
            case WRITE, SUBMIT -> reasons.and(from(DRAFT)).and(authors(person));
            case REVISE -> reasons.and(from(CHANGES_REQUESTED, RETURNED)).and(authors(person));
            case PASS, REQUEST_CHANGES ->
                    reasons.and(from(IN_QA))
                            .and(assures(person))
                            .and(conflicts(person, Capacity.ASSURER));
            case SIGN_OFF, SIGN_IN_POST, SIGN_OFF_UNREAD ->
                    reasons.and(from(FOR_DECISION))
                            .and(conflicts(person, Capacity.DECISION_MAKER))
                            .and(signing.against(person, turn.post(), sha256(seen)))
                            .and(comments.unanswered())
                            .unless(citations(seen).containsAll(cameToLight), "not all is cited")
                            .unless(
                                    turn.command() != AssessmentCommand.SIGN_OFF_UNREAD,
                                    "it was not read");
            case RETURN, STOP ->
                    reasons.and(from(FOR_DECISION))
                            .and(conflicts(person, Capacity.DECISION_MAKER))
                            .and(signing.door(person, null));
            case PUBLISH, WITHHOLD -> reasons.and(from(SIGNED_OFF)).and(hasRoles(person));
            case REPORT ->
                    reasons.and(hasRoles(person)).unless(status != STOPPED, "it was stopped");
            case PROPOSE_CONFIRMATION, PROPOSE_REASSESSMENT ->
                    reasons.and(from(REVIEW_DUE))
                            .unless(cast.holds(cast.owners, person), "only the owner proposes")
                            .unless(proposal == null, "it is proposed already");
            case OBJECT -> reasons.and(answersTheOwner(person));
            case AGREE ->
                    reasons.and(answersTheOwner(person))
                            .and(conflicts(person, Capacity.ASSURER))
                            .and(conflicts(proposedBy, Capacity.OWNER));
            case LEAD_ON,
                    REQUIRE,
                    DELEGATE,
                    COMMENT,
                    ADMIT,
                    REFUSE,
                    ANSWER,
                    ERASE,
                    CLOSE_COMMENTS,
                    DAY_PASSES,
                    TOGETHER,
                    HAND_OVER ->
                    throw new AssertionError(turn + " does not stand in the guard table");
        }
        return reasons.all();
    }

    private List<String> from(AssessmentStatus... allowed) {
        return new Reasons()
                .unless(Arrays.asList(allowed).contains(status), "it is " + status)
                .all();
    }

    private List<String> hasRoles(String person) {
        return new Reasons().unless(cast.hasRoles(person), person + " has no role").all();
    }

    private List<String> authors(String person) {
        return new Reasons().and(hasRoles(person)).and(conflicts(person, Capacity.AUTHOR)).all();
    }

    private List<String> assures(String person) {
        return new Reasons()
                .unless(
                        cast.hasRoles(person) || signing.standsIn(person, Capacity.ASSURER, null),
                        person + " is no assurer")
                .unless(!cast.holds(cast.owners, person), person + " owns it")
                .all();
    }

    private List<String> answersTheOwner(String person) {
        return new Reasons()
                .and(from(REVIEW_DUE))
                .unless(proposal != null, "nothing is proposed")
                .and(assures(person))
                .unless(!person.equals(proposedBy), "it takes two persons")
                .all();
    }

    /** Self-approval: what the person has been of this version, and may not be beside the other. */
    List<String> conflicts(String person, Capacity wanted) {
        return involved.getOrDefault(person, Set.of()).stream()
                .filter(Objects.requireNonNull(FORBIDDEN.get(wanted))::contains)
                .map(has -> person + " is its " + has)
                .toList();
    }

    static String sha256(Api.Answer seen) {
        return seen.text("/current/contentSha256");
    }

    private static List<String> citations(Api.Answer seen) {
        return seen.json().at("/current/content/evidence").findValuesAsText("citation");
    }

    /** Moves, and says what the trail has more by it. */
    List<String> accepted(Turn turn, Api.Answer seen) {
        var person = turn.person();
        return switch (turn.command()) {
            case WRITE -> {
                acts(person, Capacity.AUTHOR);
                if (cast.holds(cast.owners, person)) {
                    acts(person, Capacity.OWNER);
                }
                yield List.of("assessment.revised " + person);
            }
            case SUBMIT -> {
                signing.submitted();
                yield to(IN_QA, person, Capacity.AUTHOR, "assessment.submitted");
            }
            case PASS -> to(FOR_DECISION, person, Capacity.ASSURER, "assessment.passed");
            case REQUEST_CHANGES ->
                    to(CHANGES_REQUESTED, person, Capacity.ASSURER, "assessment.changes-requested");
            case REVISE -> to(DRAFT, person, Capacity.AUTHOR, "assessment.taken-up-again");
            case SIGN_OFF, SIGN_IN_POST -> signs(turn, seen);
            case RETURN -> to(RETURNED, person, Capacity.DECISION_MAKER, "assessment.returned");
            case STOP -> to(STOPPED, person, Capacity.DECISION_MAKER, "assessment.stopped");
            case PUBLISH -> {
                comments.published(version);
                yield to(PUBLISHED, person, Capacity.PUBLISHER, "assessment.published");
            }
            case WITHHOLD -> to(WITHHELD, person, Capacity.PUBLISHER, "assessment.withheld");
            case PROPOSE_CONFIRMATION, PROPOSE_REASSESSMENT -> {
                proposal = turn.command();
                proposedBy = person;
                yield List.of("review.conclusion-proposed " + person);
            }
            case OBJECT -> {
                proposal = null;
                yield List.of("review.objected-to " + person);
            }
            case AGREE -> agrees(person);
            case SIGN_OFF_UNREAD,
                    REPORT,
                    LEAD_ON,
                    REQUIRE,
                    DELEGATE,
                    COMMENT,
                    ADMIT,
                    REFUSE,
                    ANSWER,
                    ERASE,
                    CLOSE_COMMENTS,
                    DAY_PASSES,
                    TOGETHER,
                    HAND_OVER ->
                    throw new AssertionError(turn + " moves nothing here");
        };
    }

    private List<String> to(
            AssessmentStatus next, String person, Capacity capacity, String action) {
        acts(person, capacity);
        status = next;
        return List.of(action + " " + person);
    }

    private void acts(String person, Capacity capacity) {
        involved.computeIfAbsent(person, _ -> new HashSet<>()).add(capacity);
    }

    private List<String> signs(Turn turn, Api.Answer seen) {
        var person = turn.person();
        acts(person, Capacity.DECISION_MAKER);
        if (!signing.signed(person, turn.post(), sha256(seen))) {
            return List.of("assessment.approved " + person);
        }
        signed.put(version, sha256(seen));
        cameToLight.clear();
        status = SIGNED_OFF;
        return List.of("assessment.signed-off " + person);
    }

    private List<String> agrees(String person) {
        acts(proposedBy, Capacity.OWNER);
        acts(person, Capacity.ASSURER);
        var outcome = proposal;
        proposal = null;
        if (outcome == AssessmentCommand.PROPOSE_CONFIRMATION) {
            status = beforeReview;
            return List.of("review.concluded " + person, "assessment.confirmed " + person);
        }
        version++;
        involved.clear();
        signing.nextVersion();
        cameToLight.addAll(causes);
        status = DRAFT;
        return List.of("review.concluded " + person, "assessment.superseded " + person);
    }

    /** Something came to light: in force it makes the review due, else a draft has to cite it. */
    List<String> reported(String ref, String person) {
        return switch (status) {
            case SIGNED_OFF, PUBLISHED, WITHHELD -> {
                beforeReview = status;
                proposal = null;
                causes.clear();
                causes.add(ref);
                status = REVIEW_DUE;
                yield List.of("assessment.review-due " + person, "review.opened " + person);
            }
            case REVIEW_DUE -> {
                causes.add(ref);
                yield List.of("review.cause-added " + person);
            }
            case DRAFT, IN_QA, CHANGES_REQUESTED, FOR_DECISION, RETURNED -> {
                cameToLight.add(ref);
                yield List.of("assessment.notice-received " + person);
            }
            case STOPPED, SUPERSEDED -> throw new AssertionError("Nothing is reported of it.");
        };
    }
}
