package org.dueregard.actionplan.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.hibernate.annotations.Immutable;

/** A paper for a board, as it was handed in; it never changes. */
@Entity
@Immutable
@Table(name = "board_report")
public class BoardReport {
    @Id private UUID id;
    private String title;
    private String body;
    private LocalDate reportOn;
    private String recommendations;
    private String supportingInformation;
    private String equalityImplications;
    private String financialImplications;
    private String backgroundPapers;
    private String contactDetails;
    private String writtenBy;
    private Instant writtenAt;

    protected BoardReport() {}

    BoardReport(NewBoardReport asked, Person by, Instant at) {
        this.id = Ids.next();
        this.title = asked.title();
        this.body = asked.body();
        this.reportOn = asked.reportOn();
        this.recommendations = asked.recommendations();
        this.supportingInformation = asked.supportingInformation();
        this.equalityImplications = asked.equalityImplications();
        this.financialImplications = asked.financialImplications();
        this.backgroundPapers = asked.backgroundPapers();
        this.contactDetails = asked.contactDetails();
        this.writtenBy = by.sub();
        this.writtenAt = at;
    }

    BoardReportFact written() {
        return new BoardReportFact(id, new BoardReportFact.Written(title, body, reportOn));
    }

    /** In the fixed structure of the authority's papers. */
    public Document document() {
        return new Document(
                title,
                reportOn,
                "Report to " + body,
                null,
                List.of(),
                List.of(
                        section("A. Recommendations", recommendations),
                        section("B. Supporting information", supportingInformation),
                        section("C. Equality and diversity implications", equalityImplications),
                        section("D. Financial implications", financialImplications),
                        section("E. Background papers", backgroundPapers),
                        section("F. Contact details", contactDetails)),
                List.of());
    }

    /** A blank line parts paragraphs. */
    private static Section section(String heading, String text) {
        return Section.of(heading, text.strip().split("\\R\\s*\\R"));
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The board that it goes to. */
    public String body() {
        return body;
    }

    public LocalDate reportOn() {
        return reportOn;
    }

    public Person writtenBy() {
        return new Person(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
