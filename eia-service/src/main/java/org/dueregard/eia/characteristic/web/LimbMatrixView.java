package org.dueregard.eia.characteristic.web;

import java.util.Arrays;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which limbs of the general duty hold for which characteristic: every pair, said out. */
@Schema(name = "EiaLimbMatrix")
public record LimbMatrixView(int version, List<RowView> items, @Nullable String next)
        implements Paged {

    @Schema(name = "EiaLimbMatrixRow")
    public record RowView(String characteristic, String name, List<CellView> limbs) {
        static RowView from(Characteristic characteristic) {
            return new RowView(
                    characteristic.code(),
                    characteristic.name(),
                    Arrays.stream(Limb.values()).map(limb -> cell(characteristic, limb)).toList());
        }
    }

    @Schema(name = "EiaLimbMatrixCell")
    public record CellView(Limb limb, Applies applies, @Nullable String source) {}

    @Schema(name = "EiaLimbApplies")
    public enum Applies {
        ALWAYS,
        IN_EMPLOYMENT_ONLY,
        NEVER
    }

    static LimbMatrixView of(Catalogue catalogue, Page<RowView> page) {
        return new LimbMatrixView(catalogue.version(), page.items(), page.next());
    }

    private static CellView cell(Characteristic characteristic, Limb limb) {
        return characteristic.limbs().stream()
                .filter(scope -> scope.limb() == limb)
                .findFirst()
                .map(
                        scope ->
                                new CellView(
                                        limb,
                                        scope.employmentOnly()
                                                ? Applies.IN_EMPLOYMENT_ONLY
                                                : Applies.ALWAYS,
                                        scope.source()))
                .orElse(new CellView(limb, Applies.NEVER, null));
    }
}
