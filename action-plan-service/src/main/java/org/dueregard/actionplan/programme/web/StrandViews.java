package org.dueregard.actionplan.programme.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.programme.Programme;
import org.dueregard.actionplan.programme.Strand;
import org.dueregard.actionplan.source.KnownSubjects;
import org.dueregard.actionplan.web.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows strands together with their leads and subjects as these stand today. */
@ApplicationScoped
class StrandViews {
    private final Bodies bodies;
    private final HeldPosts posts;
    private final KnownSubjects subjects;
    private final InstantSource clock;

    StrandViews(Bodies bodies, HeldPosts posts, KnownSubjects subjects, InstantSource clock) {
        this.bodies = bodies;
        this.posts = posts;
        this.subjects = subjects;
        this.clock = clock;
    }

    RestResponse<StrandView> answer(Programme programme, Strand strand) {
        return Answers.ok(view(programme, strand), strand.version());
    }

    StrandView view(Programme programme, Strand strand) {
        var today = LondonDay.of(clock.instant());
        return new StrandView(
                strand.code(),
                strand.programme(),
                strand.position(),
                strand.name(),
                leads(programme, strand),
                strand.leads().primary(),
                strand.concerns(programme, today),
                strand.nextStocktakeDueOn(programme),
                strand.milestones().stream().map(StrandMilestoneView::from).toList(),
                strand.latest().map(StocktakeView::from).orElse(null),
                subjects.ofStrand(strand.code())
                        .map(StrandView.SubjectOfStrand::from)
                        .orElse(null));
    }

    BoardPackView.Line packLine(Programme programme, Strand strand) {
        var today = LondonDay.of(clock.instant());
        return new BoardPackView.Line(
                strand.code(),
                strand.name(),
                strand.concerns(programme, today),
                leads(programme, strand),
                strand.nextStocktakeDueOn(programme),
                strand.milestones().stream()
                        .filter(each -> each.isOverdueOn(today))
                        .map(StrandMilestoneView::from)
                        .toList(),
                strand.latest().map(StocktakeView::from).orElse(null));
    }

    private List<LeadView> leads(Programme programme, Strand strand) {
        var now = clock.instant();
        var board = bodies.require(programme.board());
        var leads = strand.leads();
        var standings = posts.standing(leads.posts(), now);
        return leads.posts().stream()
                .map(
                        each -> {
                            var standing = Objects.requireNonNull(standings.get(each));
                            return new LeadView(
                                    each,
                                    standing.title(),
                                    standing.ownership(),
                                    each.equals(leads.primary()),
                                    board.seats(each, LondonDay.of(now)));
                        })
                .toList();
    }
}
