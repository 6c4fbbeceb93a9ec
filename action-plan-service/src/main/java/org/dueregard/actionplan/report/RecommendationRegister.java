package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.Recommendations;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;

/** Every recommendation, who answers for it, and how far it is; open ones first. */
@ApplicationScoped
class RecommendationRegister implements ReportMaker {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("code", "Recommendation"),
                    Column.of("source", "Source"),
                    Column.of("text", "What it asks for"),
                    Column.of("ownerBody", "Group"),
                    Column.of("accountablePost", "Accountable post"),
                    Column.of("receivedOn", "Received on"),
                    Column.of("answerDue", "Answer due"),
                    Column.of("state", "State"),
                    Column.of("actions", "Actions"),
                    Column.of("completedOn", "Completed on"));

    private final Recommendations recommendations;

    RecommendationRegister(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public ReportName name() {
        return ReportName.RECOMMENDATIONS;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var all =
                recommendations.list("order by code").stream()
                        .filter(
                                each ->
                                        scope.body() == null
                                                || scope.body().equals(each.ownerBody()))
                        .toList();
        return new Document(
                "Register of recommendations",
                today,
                "Of inquiries, inspectors, tribunals, audits and research",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "Open",
                                table(
                                        "Recommendations that are open",
                                        all.stream()
                                                .filter(each -> each.state().isOpen())
                                                .toList())),
                        Section.of(
                                "Settled",
                                table(
                                        "Recommendations that are complete or rejected",
                                        all.stream()
                                                .filter(each -> !each.state().isOpen())
                                                .toList()))),
                List.of("ACCEPTED: it is to be carried out, and no action carries it yet."));
    }

    private static Table table(String caption, List<Recommendation> recommendations) {
        return new Table(
                caption,
                COLUMNS,
                recommendations.stream()
                        .map(
                                each ->
                                        row(
                                                each.code(),
                                                each.source(),
                                                each.text(),
                                                each.ownerBody(),
                                                each.accountablePost(),
                                                each.receivedOn(),
                                                each.responseDueOn(),
                                                each.state().name(),
                                                each.actions().size(),
                                                each.completedOn()))
                        .toList());
    }
}
