package org.dueregard.actionplan.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.post.PostStanding;
import org.dueregard.actionplan.source.AssessmentStanding;
import org.dueregard.actionplan.source.AssessmentStandings;
import org.dueregard.actionplan.source.DisparityMoves;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Reader;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows actions together with their posts and sources as these stand today. */
@ApplicationScoped
class ActionViews {
    private final HeldPosts posts;
    private final AssessmentStandings assessments;
    private final DisparityMoves disparities;
    private final Reader reader;
    private final InstantSource clock;

    ActionViews(
            HeldPosts posts,
            AssessmentStandings assessments,
            DisparityMoves disparities,
            Reader reader,
            InstantSource clock) {
        this.posts = posts;
        this.assessments = assessments;
        this.disparities = disparities;
        this.reader = reader;
        this.clock = clock;
    }

    /** What shows one action of a page. */
    interface Line<V> {
        V from(Action action, PostStanding post, LocalDate today);
    }

    <V> Page<V> page(PageRequest page, List<Action> rows, Line<V> line) {
        var now = clock.instant();
        var today = LondonDay.of(now);
        var standings =
                posts.standing(
                        rows.stream().map(Action::accountablePost).collect(Collectors.toSet()),
                        now);
        return page.cut(
                rows,
                action -> action.id().toString(),
                action -> line.from(action, standing(standings, action), today));
    }

    RestResponse<ActionView> answer(Action action) {
        return Answers.ok(view(action), action.version());
    }

    ActionView view(Action action) {
        var now = clock.instant();
        var post = standing(posts.standing(Set.of(action.accountablePost()), now), action);
        return new ActionView(
                action.id(),
                action.reference(),
                action.title(),
                action.description(),
                action.state(),
                PostJson.from(post),
                action.isUnowned(post.ownership()),
                action.offeredTo(),
                action.deliveryLead(),
                action.businessArea(),
                action.lens(),
                action.responsibilityLevel(),
                action.characteristics(),
                source(action),
                SuccessMeasureJson.from(action.successMeasure()),
                DueDateJson.from(action.baseline()),
                DueDateJson.from(action.endDate()),
                action.slippage(),
                RatingJson.from(action, LondonDay.of(now)),
                reader.unlessPublic(action.declaredReason()),
                escalations(action),
                action.milestones().stream().map(MilestoneView::from).toList(),
                reader.unlessPublic(ResourcesJson.from(action.resources())),
                action.evidence().stream().map(EvidenceView::from).toList(),
                reader.unlessPublic(ProgressStatementView.of(action.lastStatement())),
                action.returnMissedOn(),
                action.prerequisites().stream().sorted().toList(),
                MeasureResultJson.from(action.result()),
                action.effectiveness(),
                reader.unlessPublic(action.effectivenessReason()),
                moves(action),
                action.startedOn(),
                action.completedOn(),
                action.supersededBy(),
                action.createdAt(),
                reader.unlessPublic(
                        action.consultations().stream().map(ConsultationView::from).toList()),
                action.agreements().stream()
                        .map(each -> GroupAgreementView.from(each, action, reader))
                        .toList(),
                action.deeds().stream().map(deed -> DeedView.from(deed, reader)).toList());
    }

    /** Whether the public may see it: not a draft, nor what an undecided assessment holds. */
    boolean isPublic(Action action) {
        return action.isPublic(standing(action).map(AssessmentStanding::isSignedOff).orElse(false));
    }

    private ActionView.Source source(Action action) {
        var origin = action.origin();
        var standing = standing(action);
        return new ActionView.Source(
                origin.type(),
                origin.id(),
                OriginPeriodJson.from(origin.period()),
                origin.assessmentId(),
                origin.assessmentVersion(),
                standing.map(AssessmentStanding::progress).orElse(null),
                reader.unlessPublic(standing.map(AssessmentStanding::returnedFor).orElse(null)),
                standing.map(AssessmentStanding::resubmitBy).orElse(null));
    }

    private Optional<AssessmentStanding> standing(Action action) {
        var assessment = action.origin().assessmentId();
        var version = action.origin().assessmentVersion();
        return assessment == null || version == null
                ? Optional.empty()
                : assessments.of(assessment, version);
    }

    private List<EscalatedView> escalations(Action action) {
        return reader.isPublic()
                ? List.of()
                : action.escalations().stream().map(EscalatedView::from).toList();
    }

    private List<DisparityMoveView> moves(Action action) {
        if (reader.isPublic() || action.origin().type() != OriginType.DISPARITY) {
            return List.of();
        }
        return disparities.of(action.origin().id()).stream()
                .filter(move -> !move.at().isBefore(action.createdAt()))
                .map(DisparityMoveView::from)
                .toList();
    }

    private static PostStanding standing(Map<String, PostStanding> standings, Action action) {
        return Objects.requireNonNull(standings.get(action.accountablePost()));
    }
}
