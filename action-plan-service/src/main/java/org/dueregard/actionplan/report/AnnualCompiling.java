package org.dueregard.actionplan.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.edition.Compiling;
import org.dueregard.actionplan.edition.EditionContent;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.scheme.Scheme;
import org.dueregard.actionplan.scheme.SchemeElement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the annual report of a scheme: it details the progress of the actions due in the year,
 * of the elements that were published before it began (report 12 of 2008, paras 20 and 21). An
 * action that was first due in the year stands in it also when its date was moved.
 */
@ApplicationScoped
class AnnualCompiling {
    private final Plans plans;
    private final Compiling compiling;

    AnnualCompiling(Plans plans, Compiling compiling) {
        this.plans = plans;
        this.compiling = compiling;
    }

    AnnualContent compile(
            Scheme scheme,
            ReportingYear year,
            int number,
            @Nullable String reason,
            String post,
            Instant at) {
        var today = LondonDay.of(at);
        return new AnnualContent(
                scheme.code(),
                scheme.title(),
                year.label(),
                year.firstDay(),
                year.lastDay(),
                number,
                reason,
                today,
                at,
                post,
                compiling.titleOf(post),
                scheme.elements().stream()
                        .filter(each -> each.isOutBefore(year.firstDay()))
                        .map(each -> element(each, year, today))
                        .toList(),
                scheme.elements().stream()
                        .filter(each -> !each.isOutBefore(year.firstDay()))
                        .map(AnnualCompiling::later)
                        .toList());
    }

    private AnnualContent.Element element(
            SchemeElement element, ReportingYear year, LocalDate today) {
        var due = due(element.plan(), year, today);
        var present = element.versions().getLast();
        return new AnnualContent.Element(
                element.code(),
                element.name(),
                element.plan(),
                present.number(),
                element.versions().getFirst().publishedOn().date(),
                due.size(),
                (int) due.stream().filter(each -> each.state() == ActionState.COMPLETE).count(),
                due);
    }

    private List<EditionContent.Entry> due(
            @Nullable String plan, ReportingYear year, LocalDate today) {
        return plan == null
                ? List.of()
                : compiling
                        .stateOn(today, plans.require(plan))
                        .actions()
                        .map(EditionContent.Placed::entry)
                        .filter(each -> year.includes(each.due()) || year.includes(each.baseline()))
                        .toList();
    }

    private static AnnualContent.Later later(SchemeElement element) {
        return new AnnualContent.Later(
                element.code(),
                element.name(),
                element.versions().isEmpty()
                        ? null
                        : element.versions().getFirst().publishedOn().date());
    }
}
