package org.dueregard.actionplan.exchange.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.exchange.ActionRow;
import org.dueregard.platform.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** A column of a file of actions: its name, what it says, and in which form. */
enum ActionColumn implements TableColumn {
    REFERENCE("reference", ActionRow::reference, "text"),
    TITLE("title", asked(Outline::title), "text"),
    DESCRIPTION("description", asked(Outline::description), "text"),
    ACCOUNTABLE_POST("accountablePost", asked(Outline::accountablePost), "a code"),
    BUSINESS_AREA("businessArea", asked(Outline::businessArea), "text"),
    LENS("lens", asked(Outline::lens), oneOf(Lens.values())),
    RESPONSIBILITY_LEVEL(
            "responsibilityLevel",
            asked(Outline::responsibilityLevel),
            oneOf(ResponsibilityLevel.values())),
    CHARACTERISTICS(
            "characteristics",
            asked(outline -> Cells.lines(outline.characteristics().stream().sorted().toList())),
            "one on each line"),
    ORIGIN_TYPE("originType", from(Origin::type), oneOf(OriginType.values())),
    ORIGIN_ID("originId", from(Origin::id), "text"),
    ORIGIN_FROM("originFrom", from(Origin::periodFrom), "a date such as 2026-03-31"),
    ORIGIN_TO("originTo", from(Origin::periodTo), "a date such as 2026-03-31"),
    SUCCESS_MEASURE("successMeasure", measured(SuccessMeasure::text), "text"),
    SUCCESS_INDICATOR("successIndicator", measured(SuccessMeasure::indicatorId), "text"),
    SUCCESS_TARGET("successTarget", measured(SuccessMeasure::target), "a number such as 12.5"),
    END_DATE("endDate", ending(DueDate::date), "a date such as 2026-03-31"),
    END_PRECISION("endPrecision", ending(DueDate::precision), oneOf(DatePrecision.values())),
    MILESTONES(
            "milestones",
            row -> Cells.milestones(row.milestones()),
            "on each line a date, its precision and a title of up to 200 characters, such as 2026-03-31 MONTH: Form agreed"),
    INITIATIVES(
            "initiatives",
            row -> Cells.placements(row.initiatives()),
            "on each line a plan and an initiative, such as PLAN-1/INV-2, or PLAN-1/PRE-1=INV-5 for one that repeats another"),
    SUPERSEDED_BY("supersededBy", ActionRow::supersededBy, "a reference"),
    STATE("state", ActionRow::state, oneOf(ActionState.values()));

    private final String title;
    private final Function<ActionRow, @Nullable Object> value;
    private final String form;

    ActionColumn(String title, Function<ActionRow, @Nullable Object> value, String form) {
        this.title = title;
        this.value = value;
        this.form = form;
    }

    private static Function<ActionRow, @Nullable Object> asked(
            Function<Outline, @Nullable Object> value) {
        return row -> value.apply(row.outline());
    }

    private static Function<ActionRow, @Nullable Object> from(
            Function<Origin, @Nullable Object> value) {
        return row -> value.apply(row.origin());
    }

    private static Function<ActionRow, @Nullable Object> measured(
            Function<SuccessMeasure, @Nullable Object> value) {
        return row -> {
            var measure = row.outline().successMeasure();
            return measure == null ? null : value.apply(measure);
        };
    }

    private static Function<ActionRow, @Nullable Object> ending(
            Function<DueDate, @Nullable Object> value) {
        return row -> {
            var end = row.outline().endDate();
            return end == null ? null : value.apply(end);
        };
    }

    private static String oneOf(Enum<?>... values) {
        return "one of " + String.join(", ", Arrays.stream(values).map(Enum::name).toList());
    }

    @Override
    public String title() {
        return title;
    }

    /** A row that lacks one would say that it is to be emptied. */
    @Override
    public boolean required() {
        return true;
    }

    /** What is asked for where it cannot be read. */
    String form() {
        return form;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(ActionColumn::title).toList();
    }

    static Optional<ActionColumn> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    static List<String> cells(ActionRow row) {
        return Arrays.stream(values())
                .map(column -> Objects.toString(column.value.apply(row), ""))
                .toList();
    }
}
