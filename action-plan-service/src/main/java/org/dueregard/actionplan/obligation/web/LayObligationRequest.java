package org.dueregard.actionplan.obligation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.Periods;
import org.dueregard.actionplan.obligation.About;
import org.dueregard.actionplan.obligation.AboutType;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Spread;
import org.dueregard.actionplan.obligation.Timetable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obligation to be laid on a post, or on several posts whose dates are spread. */
@Schema(name = "ActionPlanLayObligation")
record LayObligationRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String accountablePost,
        @Schema(description = "The body to which it is owed")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String body,
        @NotNull @Schema(description = "The day from which periods and offsets are counted")
                LocalDate anchor,
        @Schema(description = "How often, as an ISO 8601 period: P3M")
                @Pattern(regexp = PERIOD, message = MESSAGE)
                @Nullable String every,
        @Schema(description = "The only times after the anchor at which it falls due")
                @Size(max = 100)
                @Nullable List<@NotNull @Pattern(regexp = PERIOD, message = MESSAGE) String>
                        offsets,
        @Schema(description = "Whether the next one is counted from when the last one was met")
                @Nullable Boolean rolling,
        @Schema(description = "Whether the law asks for it, so that no body waives it")
                @Nullable Boolean statutory,
        @Min(0) @Max(366) @Nullable Integer graceDays,
        @Schema(description = "Which ladder it climbs; STANDARD where absent")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String ladder,
        @Schema(description = "Which of several posts this one is, so that their dates are spread")
                @Valid
                @Nullable SpreadJson spread,
        @Schema(description = "What it is about, where that is an action, assessment or disparity")
                @Valid
                @Nullable AboutJson about) {
    static final String PERIOD = Periods.PATTERN;
    static final String MESSAGE = Periods.MESSAGE;

    /** One of several. */
    @Schema(name = "ActionPlanSpread")
    record SpreadJson(
            @NotNull @Min(1) @Max(1000) Integer number, @NotNull @Min(1) @Max(1000) Integer of) {
        Spread spread() {
            return new Spread(number, of);
        }
    }

    /** What it is about. */
    @Schema(name = "ActionPlanAbout")
    record AboutJson(@NotNull AboutType type, @NotBlank @Size(max = 255) String id) {
        static AboutJson from(About about) {
            return new AboutJson(about.type(), about.id());
        }

        About about() {
            return new About(type, id);
        }
    }

    NewObligation asked() {
        return new NewObligation(
                code,
                title,
                accountablePost,
                body,
                timetable(),
                spread == null ? null : spread.spread(),
                graceDays == null ? 0 : graceDays,
                ladder == null ? "STANDARD" : ladder,
                about == null ? null : about.about(),
                null,
                Boolean.TRUE.equals(statutory));
    }

    private Timetable timetable() {
        return new Timetable(
                anchor,
                every == null ? null : Period.parse(every),
                offsets == null ? List.of() : offsets.stream().map(Period::parse).toList(),
                Boolean.TRUE.equals(rolling));
    }
}
