package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.RecommendationDeed;
import org.dueregard.actionplan.recommendation.RecommendationDeedKind;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.recommendation.Recommendations;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** What owners say is done, and no body has decided yet; the longest wait first. */
@ApplicationScoped
class CompletionRequests implements ReportMaker {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("id", "Id"),
                    Column.of("title", "Title"),
                    Column.of("accountablePost", "Accountable post"),
                    Column.of("requestedOn", "Requested on"),
                    Column.of("daysWaiting", "Days waiting"));

    private final ReportActions actions;
    private final Recommendations recommendations;

    CompletionRequests(ReportActions actions, Recommendations recommendations) {
        this.actions = actions;
        this.recommendations = recommendations;
    }

    @Override
    public ReportName name() {
        return ReportName.COMPLETION_REQUESTS;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        return new Document(
                "Completion requests that wait",
                today,
                "For the bodies that decide",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "Actions",
                                table(
                                        "Actions that wait for a decision",
                                        actions
                                                .in(
                                                        List.of(ActionState.COMPLETION_REQUESTED),
                                                        scope)
                                                .stream()
                                                .map(CompletionRequests::waiting)
                                                .toList(),
                                        today)),
                        Section.of(
                                "Recommendations",
                                table(
                                        "Recommendations that wait for a decision",
                                        recommendations
                                                .list(
                                                        "state = ?1 order by code",
                                                        RecommendationState.COMPLETION_REQUESTED)
                                                .stream()
                                                .filter(
                                                        each ->
                                                                scope.body() == null
                                                                        || scope.body()
                                                                                .equals(
                                                                                        each
                                                                                                .ownerBody()))
                                                .map(CompletionRequests::waiting)
                                                .toList(),
                                        today))),
                List.of());
    }

    private record Waiting(String id, String title, String post, LocalDate since) {
        List<@Nullable Object> row(LocalDate today) {
            return Table.row(id, title, post, since, ChronoUnit.DAYS.between(since, today));
        }
    }

    private static Table table(String caption, List<Waiting> waiting, LocalDate today) {
        return new Table(
                caption,
                COLUMNS,
                waiting.stream()
                        .sorted(Comparator.comparing(Waiting::since))
                        .map(each -> each.row(today))
                        .toList());
    }

    private static Waiting waiting(Action action) {
        return new Waiting(
                action.id().toString(),
                action.title(),
                action.accountablePost(),
                last(
                        action.deeds().stream()
                                .filter(each -> each.kind() == DeedKind.COMPLETION_REQUESTED)
                                .map(Deed::at)
                                .toList()));
    }

    private static Waiting waiting(Recommendation recommendation) {
        return new Waiting(
                recommendation.code(),
                recommendation.text(),
                recommendation.accountablePost(),
                last(
                        recommendation.deeds().stream()
                                .filter(
                                        each ->
                                                each.kind()
                                                        == RecommendationDeedKind
                                                                .COMPLETION_REQUESTED)
                                .map(RecommendationDeed::at)
                                .toList()));
    }

    private static LocalDate last(List<Instant> requests) {
        return LondonDay.of(requests.getLast());
    }
}
