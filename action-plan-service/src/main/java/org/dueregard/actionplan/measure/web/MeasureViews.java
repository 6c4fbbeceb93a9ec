package org.dueregard.actionplan.measure.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.measure.Measure;
import org.dueregard.actionplan.measure.MeasureOwners;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.web.Answers;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows measures together with who answers for them today. */
@ApplicationScoped
class MeasureViews {
    private final MeasureOwners owners;
    private final HeldPosts posts;
    private final InstantSource clock;

    MeasureViews(MeasureOwners owners, HeldPosts posts, InstantSource clock) {
        this.owners = owners;
        this.posts = posts;
        this.clock = clock;
    }

    RestResponse<MeasureView> answer(Measure measure) {
        return Answers.ok(view(measure), measure.version());
    }

    MeasureView view(Measure measure) {
        var owner = owners.of(measure);
        return new MeasureView(
                measure.code(),
                measure.title(),
                measure.strategy(),
                measure.objective(),
                measure.commitment(),
                Objects.requireNonNullElse(measure.organisationUnit(), MeasureView.CENTRE),
                measure.unit(),
                measure.direction(),
                measure.basis(),
                measure.targetValue(),
                DueDateJson.from(measure.targetBy()),
                measure.points().stream().map(PointJson::from).toList(),
                measure.needed(),
                measure.indicator(),
                measure.indicatorTarget(),
                owner.body(),
                owner.deferred(),
                answerable(owner.post()),
                measure.verifier(),
                ReadingView.from(measure.latest(LondonDay.of(clock.instant()))),
                measure.accreditations().stream()
                        .map(
                                each ->
                                        new MeasureView.AccreditationView(
                                                each.level(),
                                                each.title(),
                                                each.awardedBy(),
                                                each.awardedOn(),
                                                each.evidence()))
                        .toList(),
                measure.achievedOn(),
                measure.achievedReason());
    }

    MeasurePackView.Line line(Measure measure, Quarter quarter) {
        var owner = owners.of(measure);
        return new MeasurePackView.Line(
                measure.code(),
                measure.title(),
                measure.objective(),
                measure.unit(),
                measure.direction(),
                measure.basis(),
                owner.body(),
                owner.deferred(),
                answerable(owner.post()),
                ReadingView.from(measure.in(quarter)));
    }

    private MeasureView.@Nullable Answerable answerable(@Nullable String post) {
        if (post == null) {
            return null;
        }
        var standing =
                Objects.requireNonNull(posts.standing(List.of(post), clock.instant()).get(post));
        return new MeasureView.Answerable(post, standing.title(), standing.ownership());
    }
}
