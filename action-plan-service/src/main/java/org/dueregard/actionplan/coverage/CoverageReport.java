package org.dueregard.actionplan.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an exercise had come when a day was over. Members are counted once in each stage,
 * whatever other stages they have reached: who has only promised has not been received.
 *
 * @param population how many are covered
 * @param supported how many were supported in each manner
 * @param outstanding how many have not been received
 * @param lines one for each member, in the order of their codes
 */
public record CoverageReport(
        LocalDate asAt,
        int population,
        List<Stage> stages,
        SortedMap<SupportManner, Long> supported,
        long outstanding,
        List<Line> lines) {

    /** How many have reached a stage, and who has not. */
    public record Stage(CoverageStage stage, long count, List<Member> missing) {}

    /**
     * How one member stood.
     *
     * @param first the first day of each stage that it had reached
     * @param visits how often it was supported
     */
    public record Line(Member member, Map<CoverageStage, LocalDate> first, long visits) {
        boolean has(CoverageStage stage) {
            return first.containsKey(stage);
        }

        public @Nullable LocalDate on(CoverageStage stage) {
            return first.get(stage);
        }

        /** Whether it was asked for its return, and that was not received. */
        public boolean isRequestedNotReceived() {
            return has(CoverageStage.ASKED) && !has(CoverageStage.RECEIVED);
        }
    }

    /**
     * @param marks those that were not retracted
     */
    public static CoverageReport of(
            Collection<Member> members, Collection<CoverageMark> marks, LocalDate day) {
        var byMember =
                marks.stream()
                        .filter(each -> !each.on().isAfter(day))
                        .collect(Collectors.groupingBy(CoverageMark::member));
        var lines =
                members.stream()
                        .map(each -> line(each, byMember.getOrDefault(each.code(), List.of())))
                        .toList();
        var stages = Arrays.stream(CoverageStage.values()).map(each -> stage(each, lines)).toList();
        return new CoverageReport(
                day,
                lines.size(),
                stages,
                supported(byMember.values()),
                lines.stream().filter(each -> !each.has(CoverageStage.RECEIVED)).count(),
                lines);
    }

    /** Those that were asked and not received, in the order of their codes. */
    public List<Line> requestedNotReceived() {
        return lines.stream().filter(Line::isRequestedNotReceived).toList();
    }

    /** Days since a member was first asked; empty where nothing is outstanding. */
    public Optional<Long> daysOutstanding(Line line) {
        var asked = line.on(CoverageStage.ASKED);
        return asked == null || !line.isRequestedNotReceived()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(asked, asAt));
    }

    private static Line line(Member member, List<CoverageMark> marks) {
        var first = new EnumMap<CoverageStage, LocalDate>(CoverageStage.class);
        marks.forEach(
                mark ->
                        first.merge(
                                mark.stage(),
                                mark.on(),
                                (one, other) -> one.isBefore(other) ? one : other));
        return new Line(
                member,
                first,
                marks.stream().filter(each -> each.stage() == CoverageStage.SUPPORTED).count());
    }

    private static Stage stage(CoverageStage stage, List<Line> lines) {
        var missing = lines.stream().filter(each -> !each.has(stage)).map(Line::member).toList();
        return new Stage(stage, lines.size() - missing.size(), missing);
    }

    private static SortedMap<SupportManner, Long> supported(
            Collection<List<CoverageMark>> byMember) {
        var supported = new TreeMap<SupportManner, Long>();
        for (var manner : SupportManner.values()) {
            supported.put(
                    manner,
                    byMember.stream()
                            .filter(
                                    marks ->
                                            marks.stream()
                                                    .anyMatch(each -> each.manner() == manner))
                            .count());
        }
        return supported;
    }
}
