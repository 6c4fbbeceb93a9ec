package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.evaluation.Evaluation;
import org.dueregard.actionplan.evaluation.Evaluations;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanState;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** Plans in force, and whether somebody has judged them by their aims in the last twelve months. */
@ApplicationScoped
class PlanEvaluations implements ReportMaker {
    private static final Period EVERY = Period.ofMonths(12);
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("plan", "Plan"),
                    Column.of("title", "Title"),
                    Column.of("kind", "Kind"),
                    Column.of("evaluatedOn", "Last evaluated on"),
                    Column.of("likelihood", "Likelihood of delivery"),
                    Column.of("findings", "Findings"));

    private final Plans plans;
    private final Evaluations evaluations;

    PlanEvaluations(Plans plans, Evaluations evaluations) {
        this.plans = plans;
        this.evaluations = evaluations;
    }

    @Override
    public ReportName name() {
        return ReportName.PLAN_EVALUATIONS;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var inForce =
                plans.list("state = ?1 order by code", PlanState.ACTIVE).stream()
                        .filter(each -> scope.plan() == null || scope.plan().equals(each.code()))
                        .toList();
        var last = evaluations.lastByPlan();
        return new Document(
                "Evaluations of plans",
                today,
                "Whether plans in force will deliver their aims",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "Not evaluated in the last 12 months",
                                table(
                                        "Plans that nobody has evaluated",
                                        inForce.stream()
                                                .filter(each -> !isEvaluated(each, last, today))
                                                .toList(),
                                        last)),
                        Section.of(
                                "Evaluated",
                                table(
                                        "Plans and their last evaluation",
                                        inForce.stream()
                                                .filter(each -> isEvaluated(each, last, today))
                                                .toList(),
                                        last))),
                List.of("Whoever owns a plan does not evaluate it."));
    }

    private static boolean isEvaluated(Plan plan, Map<String, Evaluation> last, LocalDate today) {
        var evaluation = last.get(plan.code());
        return evaluation != null && evaluation.evaluatedOn().isAfter(today.minus(EVERY));
    }

    private static Table table(String caption, List<Plan> plans, Map<String, Evaluation> last) {
        return new Table(
                caption,
                COLUMNS,
                plans.stream().map(each -> line(each, last.get(each.code()))).toList());
    }

    private static List<@Nullable Object> line(Plan plan, @Nullable Evaluation last) {
        return row(
                plan.code(),
                plan.title(),
                plan.kind().name(),
                last == null ? null : last.evaluatedOn(),
                last == null ? null : last.likelihood().name(),
                last == null ? null : last.findings());
    }
}
