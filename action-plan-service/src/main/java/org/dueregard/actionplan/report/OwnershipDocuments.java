package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.post.OwnershipReports;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;

/** What nobody answers for: vacant posts, and everything that no filled post owns. */
@ApplicationScoped
class OwnershipDocuments implements ReportMaker {
    private final OwnershipReports ownership;

    OwnershipDocuments(OwnershipReports ownership) {
        this.ownership = ownership;
    }

    @Override
    public ReportName name() {
        return ReportName.OWNERSHIP;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var report = ownership.today();
        return new Document(
                "Ownership",
                report.asAt(),
                "What has nobody to answer for it today",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "In numbers",
                                new Table(
                                        "Without an owner, by kind",
                                        List.of(
                                                Column.of("kind", "Kind"),
                                                Column.of("number", "Number")),
                                        report.counts().entrySet().stream()
                                                .map(each -> row(each.getKey(), each.getValue()))
                                                .toList())),
                        Section.of(
                                "Vacant posts",
                                new Table(
                                        "Posts that nobody holds or acts in",
                                        List.of(
                                                Column.of("post", "Post"),
                                                Column.of("title", "Title"),
                                                Column.of("unit", "Unit")),
                                        report.vacantPosts().stream()
                                                .map(
                                                        each ->
                                                                row(
                                                                        each.code(),
                                                                        each.title(),
                                                                        each.unit()))
                                                .toList())),
                        Section.of(
                                "Without an owner",
                                new Table(
                                        "What no filled post answers for",
                                        List.of(
                                                Column.of("kind", "Kind"),
                                                Column.of("id", "Id"),
                                                Column.of("title", "Title"),
                                                Column.of("post", "Post that it names")),
                                        report.unowned().stream()
                                                .map(
                                                        each ->
                                                                row(
                                                                        each.kind(),
                                                                        each.id(),
                                                                        each.title(),
                                                                        each.post()))
                                                .toList()))),
                List.of("Of some kinds a thousand are shown, and all are counted."));
    }
}
