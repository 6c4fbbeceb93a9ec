package org.dueregard.actionplan.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A highlighted name beside the official list of strands.
 *
 * @param strand the strand that it stands for; null where there is none
 */
public record Reconciled(HighlightedName highlighted, @Nullable Strand strand, Basis basis) {

    /** Why a name stands for a strand. */
    public enum Basis {
        /** It is the strand's own name. */
        SAME_NAME,
        /** The board has decided so. */
        DECISION,
        NO_MATCHING_STRAND
    }

    /** The strand's own name comes first, then what the board has decided; nothing is guessed. */
    public static Reconciled of(HighlightedName highlighted, List<Strand> strands) {
        var same =
                strands.stream()
                        .filter(each -> each.name().equalsIgnoreCase(highlighted.name()))
                        .findFirst();
        if (same.isPresent()) {
            return new Reconciled(highlighted, same.get(), Basis.SAME_NAME);
        }
        return strands.stream()
                .filter(each -> each.code().equals(highlighted.strand()))
                .findFirst()
                .map(strand -> new Reconciled(highlighted, strand, Basis.DECISION))
                .orElseGet(() -> new Reconciled(highlighted, null, Basis.NO_MATCHING_STRAND));
    }
}
