package org.dueregard.actionplan.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.OriginPeriod;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.exchange.ActionRow;
import org.dueregard.actionplan.exchange.FiledMilestone;
import org.dueregard.actionplan.exchange.RowFault;
import org.dueregard.actionplan.plan.Placement;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Whatever an action says, a file of it says the same when it comes back. */
class ActionFileTest {
    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    @Property(tries = 150)
    void what_goes_out_comes_in_as_it_was(
            @ForAll("rows") List<ActionRow> rows, @ForAll TableForm form) {
        var file = read(form, rows.stream().map(ActionColumn::cells).toList());

        assertThat(file.faults()).isEmpty();
        assertThat(file.rows().stream().map(ActionFileTest::unplaced)).isEqualTo(rows);
    }

    @Example
    void every_cell_that_cannot_be_read_is_told_once_with_its_line_and_column() {
        var cells =
                new String[] {
                    "x".repeat(61),
                    "t".repeat(201),
                    " ",
                    "no code",
                    "",
                    "BLUE",
                    "EVERYBODY",
                    "c".repeat(101),
                    "MEMORY",
                    "",
                    "2030-02-30",
                    "30.2.2030",
                    "",
                    "",
                    "many",
                    "2030-13-01",
                    "DAY",
                    "2030-02-01 SOON: Form agreed",
                    "INV-1",
                    "",
                    "DONE"
                };

        var file = read(TableForm.CSV, List.of(List.of(cells)));

        assertThat(file.rows()).isEmpty();
        assertThat(file.faults().stream().map(RowFault::column))
                .containsExactlyInAnyOrder(
                        "reference",
                        "title",
                        "description",
                        "accountablePost",
                        "lens",
                        "responsibilityLevel",
                        "characteristics",
                        "originType",
                        "originId",
                        "originFrom",
                        "originTo",
                        "successTarget",
                        "endDate",
                        "milestones",
                        "initiatives",
                        "state");
        assertThat(file.faults()).allMatch(fault -> fault.line() == 2);
    }

    private static ActionFile read(TableForm form, List<List<String>> rows) {
        try {
            var file = Files.createTempFile("actions", "." + form.extension());
            try {
                try (var table = TableWriter.of(form, Files.newOutputStream(file))) {
                    table.write(ActionColumn.titles());
                    rows.forEach(table::write);
                }
                return ActionFile.read(form, file.toFile(), null, VALIDATOR);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ActionRow unplaced(ActionRow row) {
        return new ActionRow(
                0,
                row.reference(),
                row.outline(),
                row.origin(),
                row.milestones(),
                row.initiatives(),
                row.supersededBy(),
                row.state());
    }

    @Provide
    Arbitrary<List<ActionRow>> rows() {
        return row().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<ActionRow> row() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(60),
                        outline(),
                        origin(),
                        milestone().list().ofMaxSize(3),
                        placement().list().ofMaxSize(3).uniqueElements(),
                        Arbitraries.strings().numeric().ofLength(3).injectNull(0.5),
                        Arbitraries.of(ActionState.class).injectNull(0.3))
                .as(
                        (reference, outline, origin, milestones, placements, successor, state) ->
                                new ActionRow(
                                        0,
                                        reference,
                                        outline,
                                        origin,
                                        milestones,
                                        placements,
                                        successor,
                                        state));
    }

    private record Kind(Lens lens, @Nullable ResponsibilityLevel level) {}

    private static Arbitrary<Outline> outline() {
        return Combinators.combine(
                        text(200),
                        text(400),
                        Arbitraries.of("SS-OWNER", "007", "A-1"),
                        text(200).injectNull(0.3),
                        Combinators.combine(
                                        Arbitraries.of(Lens.class),
                                        Arbitraries.of(ResponsibilityLevel.class).injectNull(0.3))
                                .as(Kind::new),
                        text(100).set().ofMaxSize(3),
                        measure().injectNull(0.3),
                        due().injectNull(0.3))
                .as(
                        (title, description, post, area, kind, groups, measure, end) ->
                                new Outline(
                                        title,
                                        description,
                                        post,
                                        area,
                                        kind.lens(),
                                        kind.level(),
                                        groups,
                                        measure,
                                        end));
    }

    private static Arbitrary<SuccessMeasure> measure() {
        return Combinators.combine(
                        text(300),
                        text(100).injectNull(0.5),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                                .ofScale(3)
                                .injectNull(0.5))
                .as(SuccessMeasure::new);
    }

    private static Arbitrary<Origin> origin() {
        return Combinators.combine(
                        Arbitraries.of(OriginType.class),
                        text(200),
                        day().tuple2()
                                .map(
                                        days ->
                                                days.get1().isAfter(days.get2())
                                                        ? new OriginPeriod(days.get2(), days.get1())
                                                        : new OriginPeriod(
                                                                days.get1(), days.get2()))
                                .injectNull(0.5))
                .as(Origin::of);
    }

    private static Arbitrary<FiledMilestone> milestone() {
        return Combinators.combine(text(200), due(), day().injectNull(0.5)).as(FiledMilestone::new);
    }

    private static Arbitrary<Placement> placement() {
        return Combinators.combine(
                        Arbitraries.of("PLAN-1", "P2"),
                        Arbitraries.of("INV-1", "PRE-12"),
                        Arbitraries.of("REC-3", "RRA-1").injectNull(0.5))
                .as(Placement::new);
    }

    private static Arbitrary<DueDate> due() {
        return Combinators.combine(day(), Arbitraries.of(DatePrecision.class)).as(DueDate::new);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
    }

    /** Quotes, newlines, umlauts, leading zeros, formulas, scripts, control characters. */
    private static Arbitrary<String> text(int longest) {
        Function<String, String> cut =
                text -> text.substring(0, Math.min(longest, text.length())).strip();
        var telling =
                Arbitraries.of(
                        "=1+1",
                        "+44 20",
                        "-",
                        "@SUM(A1)",
                        "'=quoted",
                        "\"said\"",
                        "007",
                        "Für Ämter, größer; süß",
                        "two\nlines",
                        "carriage\r\nreturn",
                        "tab\there",
                        "a  b",
                        "back\\slash \\n",
                        "_x000D_",
                        "<script>alert(1)</script> & more",
                        "a\u0001b",
                        "😀 测试",
                        "trailing,");
        return Arbitraries.oneOf(
                        telling,
                        telling.tuple2().map(both -> both.get1() + " " + both.get2()),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30))
                .filter(text -> text.indexOf('\0') < 0 && isUnicode(text))
                .map(cut::apply)
                .filter(text -> !text.isBlank());
    }

    /** Halves of characters are refused where a request is read. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
