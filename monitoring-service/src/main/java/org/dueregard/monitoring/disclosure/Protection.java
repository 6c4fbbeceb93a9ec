package org.dueregard.monitoring.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hides what must not be shown of the tables of a release, and attacks the rest before anybody else
 * does. Small counts are hidden first. Then the system of all equations is set up that hold between
 * the tables of this release and those of every earlier one, with what follows from them, and as
 * long as anything hidden can be narrowed down to fewer values than the standard asks for, another
 * count beside it is hidden.
 */
public final class Protection {

    private final List<Earlier> earlier;
    private final HiddenCounts counts;
    private final Standard standard;

    /** A release that is published. */
    public record Earlier(UUID release, int threshold, List<Tabulated> tables) {
        public Earlier {
            tables = List.copyOf(tables);
        }
    }

    /**
     * Where something cannot be kept hidden.
     *
     * @param what the records that are counted
     */
    public record Place(String what, String unit, String group, String months) {}

    /**
     * What the attack has come to.
     *
     * @param primary counts that are hidden as they are small, or as they differ by few from what
     *     was published before
     * @param secondary counts that are hidden beside them
     * @param narrowest how far apart the ends of the narrowest range are that is left for a small
     *     count, at least; null where there is none
     * @param unknowns counts that the reader does not see, hidden or never in any table
     * @param equations that hold between them
     * @param knownBefore hidden counts that can be worked out from earlier releases alone
     * @param comparedWith releases with records in common
     */
    public record Audit(
            int threshold,
            int width,
            int primary,
            int secondary,
            @Nullable Integer narrowest,
            int unknowns,
            int equations,
            int knownBefore,
            List<UUID> comparedWith) {
        public Audit {
            comparedWith = List.copyOf(comparedWith);
        }
    }

    /**
     * The tables with what is shown of them.
     *
     * @param unsafe what cannot be kept hidden, whatever else is; empty where all is well
     */
    public record Result(List<Tabulated> tables, Audit audit, List<Place> unsafe) {}

    private Protection(List<Tabulated> asked, List<Earlier> earlier, Standard standard) {
        this.standard = standard;
        this.earlier =
                earlier.stream()
                        .filter(each -> each.tables().stream().anyMatch(Protection.of(asked)))
                        .toList();
        this.counts = new HiddenCounts(asked, this.earlier, standard);
    }

    private static Predicate<Tabulated> of(List<Tabulated> asked) {
        return table -> asked.stream().anyMatch(table::touches);
    }

    /**
     * Decides what is shown of tables of which nothing has been hidden yet.
     *
     * @param earlier what is published, the newest first
     */
    public static Result protect(List<Tabulated> asked, List<Earlier> earlier, Standard standard) {
        return new Protection(asked, earlier, standard).protect();
    }

    /**
     * Whether tables can be published as they are beside what has been published by now: what
     * cannot be kept hidden.
     */
    public static List<Place> unsafe(
            List<Tabulated> decided, List<Earlier> earlier, Standard standard) {
        var counts = new Protection(decided, earlier, standard).counts;
        counts.hideDifferences();
        var shown = counts.decided(decided, false);
        var narrow = new LinkedHashSet<>(shown);
        narrow.retainAll(counts.hidden());
        counts.show(shown);
        counts.hide(counts.decided(decided, true));
        var attack = new Attack(counts);
        narrow.addAll(attack.narrow());
        if (!narrow.isEmpty()) {
            narrow.removeAll(attack.knownBefore());
        }
        return counts.named(narrow);
    }

    private Result protect() {
        counts.hideSmall();
        counts.hideDifferences();
        counts.close();
        var primary = counts.hidden();
        var outcome = new SecondarySuppression(counts).hide();
        var hidden = counts.hidden();
        var given = new LinkedHashSet<>(outcome.given());
        var known = given.isEmpty() ? Set.<Integer>of() : new Attack(counts).knownBefore();
        given.removeAll(known);
        var narrowest =
                hidden.stream()
                        .filter(place -> !known.contains(place))
                        .filter(counts::isFew)
                        .mapToInt(place -> (int) Attack.width(outcome.ranges().get(place)))
                        .min();
        return new Result(
                counts.decided(),
                new Audit(
                        standard.threshold(),
                        standard.width(),
                        primary.size(),
                        hidden.size() - primary.size(),
                        narrowest.isPresent() ? narrowest.getAsInt() : null,
                        counts.unknown().size(),
                        counts.equations(),
                        known.size(),
                        earlier.stream().map(Earlier::release).toList()),
                counts.named(given));
    }
}
