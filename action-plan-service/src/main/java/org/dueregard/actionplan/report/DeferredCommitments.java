package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** Commitments of each strategy that another board than its own monitors; read-only there. */
@ApplicationScoped
class DeferredCommitments implements ReportMaker {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("commitment", "Commitment"),
                    Column.of("strategy", "Strategy"),
                    Column.of("text", "What it commits to"),
                    Column.of("sourceStrategy", "Comes from"),
                    Column.of("monitoredBy", "Monitored by"),
                    Column.of("status", "Status"));

    private final Strategies strategies;

    DeferredCommitments(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public ReportName name() {
        return ReportName.DEFERRED_COMMITMENTS;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var strategy : strategies.list("order by code")) {
            for (var commitment : strategy.commitments()) {
                var own = scope.body() == null || scope.body().equals(commitment.monitoredBy());
                if (own && commitment.monitoredBy() != null && strategy.isDeferred(commitment)) {
                    rows.add(
                            row(
                                    strategy.code() + "/" + commitment.code(),
                                    strategy.title(),
                                    commitment.text(),
                                    commitment.sourceStrategy(),
                                    commitment.monitoredBy(),
                                    commitment.status().name()));
                }
            }
        }
        return new Document(
                "Deferred commitments",
                today,
                "What other boards monitor for a strategy",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "Deferred",
                                new Table(
                                        "Commitments monitored by another board", COLUMNS, rows))),
                List.of("The board that monitors a commitment says how it stands."));
    }
}
