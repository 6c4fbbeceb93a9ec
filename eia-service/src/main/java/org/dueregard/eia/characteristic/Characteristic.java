package org.dueregard.eia.characteristic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A characteristic as one catalogue has it.
 *
 * @param statutory false for what the service looks at although no statute names it
 * @param basis the provision, or the promise, that it rests on
 * @param olderStrand its code in the catalogue before, or null where that had none
 * @param limbs the limbs of the general duty that hold for it; none where it is not statutory
 */
public record Characteristic(
        String code,
        String name,
        boolean statutory,
        String basis,
        @Nullable String olderStrand,
        List<LimbScope> limbs) {
    public Characteristic {
        limbs = List.copyOf(limbs);
    }

    /** Whether the limb holds for it, in an activity that does or does not concern employment. */
    public boolean fallsUnder(Limb limb, boolean concernsEmployment) {
        return limbs.stream()
                .anyMatch(
                        scope ->
                                scope.limb() == limb
                                        && (concernsEmployment || !scope.employmentOnly()));
    }
}
