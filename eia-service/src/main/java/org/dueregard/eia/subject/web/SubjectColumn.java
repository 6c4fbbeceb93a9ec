package org.dueregard.eia.subject.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.eia.subject.Particulars;
import org.dueregard.eia.subject.Subject;
import org.dueregard.platform.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** A column of the register as a file: its name, and what it says of a subject. */
enum SubjectColumn implements TableColumn {
    REFERENCE("reference", true, Subject::reference),
    KIND("kind", true, said(Particulars::kind)),
    TITLE("title", true, said(Particulars::title)),
    PURPOSE("purpose", true, said(Particulars::purpose)),
    ACCOUNTABLE_POST("accountablePost", true, said(Particulars::accountablePost)),
    JOINT_LEAD_POSTS(
            "jointLeadPosts", false, said(said -> String.join(" ", said.jointLeadPosts()))),
    BUSINESS_AREA("businessArea", false, said(Particulars::businessArea)),
    UNIT("unit", false, said(Particulars::unit)),
    OWNING_TEAM("owningTeam", false, said(Particulars::owningTeam)),
    PROGRAMME("programme", false, said(Particulars::programme)),
    PROGRAMME_STRAND("programmeStrand", false, said(Particulars::programmeStrand)),
    PROTECTIVE_MARKING("protectiveMarking", false, said(Particulars::protectiveMarking)),
    PUBLICATION_WITHHELD("publicationWithheld", false, said(Particulars::publicationWithheld)),
    WITHHOLDING_REASON("withholdingReason", false, said(Particulars::withholdingReason)),
    PUBLICATION_STATUS("publicationStatus", false, said(Particulars::publicationStatus)),
    REVIEW_EVERY_MONTHS("reviewEveryMonths", false, said(Particulars::reviewEveryMonths)),
    ASSESSMENT_DUE_ON("assessmentDueOn", false, said(Particulars::assessmentDueOn));

    private final String title;
    private final boolean required;
    private final Function<Subject, @Nullable Object> value;

    SubjectColumn(String title, boolean required, Function<Subject, @Nullable Object> value) {
        this.title = title;
        this.required = required;
        this.value = value;
    }

    private static Function<Subject, @Nullable Object> said(
            Function<Particulars, @Nullable Object> value) {
        return subject -> value.apply(subject.particulars());
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean required() {
        return required;
    }

    String of(Subject subject) {
        return Objects.toString(value.apply(subject), "");
    }

    static Optional<SubjectColumn> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }
}
