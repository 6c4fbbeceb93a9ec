package org.dueregard.eia.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** How a programme stands by its rule that every strand completes an assessment. */
public record ProgrammeCompliance(
        String programme,
        LocalDate asOf,
        int approved,
        int outstanding,
        int notBegun,
        int late,
        List<StrandStanding> strands,
        List<LeadStanding> leads) {

    /** What one post leads: a strand that two lead counts for both. */
    public record LeadStanding(StrandStanding.Lead lead, int strands, int outstanding, int late) {}

    public static ProgrammeCompliance of(
            String programme, List<StrandStanding> strands, LocalDate today) {
        var byPost = new TreeMap<String, List<StrandStanding>>();
        var named = new TreeMap<String, StrandStanding.Lead>();
        for (var strand : strands) {
            for (var lead : strand.leads()) {
                byPost.computeIfAbsent(lead.post(), unseen -> new ArrayList<>()).add(strand);
                named.put(lead.post(), lead);
            }
        }
        var leads = new ArrayList<LeadStanding>();
        byPost.forEach(
                (post, led) ->
                        leads.add(
                                new LeadStanding(
                                        Objects.requireNonNull(named.get(post)),
                                        led.size(),
                                        outstanding(led),
                                        late(led, today))));
        return new ProgrammeCompliance(
                programme,
                today,
                strands.size() - outstanding(strands),
                outstanding(strands),
                (int) strands.stream().filter(strand -> strand.status() == null).count(),
                late(strands, today),
                strands.stream().sorted(Comparator.comparing(StrandStanding::strand)).toList(),
                List.copyOf(leads));
    }

    private static int outstanding(List<StrandStanding> strands) {
        return (int) strands.stream().filter(strand -> !strand.approved()).count();
    }

    private static int late(List<StrandStanding> strands, LocalDate today) {
        return (int) strands.stream().filter(strand -> strand.daysLate(today) > 0).count();
    }
}
