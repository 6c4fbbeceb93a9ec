package org.dueregard.eia.characteristic.web;

import java.util.List;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.characteristic.LimbScope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCharacteristic")
public record CharacteristicView(
        String code,
        String name,
        boolean statutory,
        @Schema(description = "The provision, or the promise, that it rests on") String basis,
        @Schema(description = "Its code among the strands before 2010")
                @Nullable String olderStrand,
        List<LimbView> limbs) {

    @Schema(name = "EiaCharacteristicLimb")
    public record LimbView(
            Limb limb,
            @Schema(description = "Holds only where the activity concerns employment")
                    boolean employmentOnly,
            String source) {
        static LimbView from(LimbScope scope) {
            return new LimbView(scope.limb(), scope.employmentOnly(), scope.source());
        }
    }

    static CharacteristicView from(Characteristic characteristic) {
        return new CharacteristicView(
                characteristic.code(),
                characteristic.name(),
                characteristic.statutory(),
                characteristic.basis(),
                characteristic.olderStrand(),
                characteristic.limbs().stream().map(LimbView::from).toList());
    }
}
