package org.dueregard.eia.characteristic;

import java.util.List;

/**
 * A characteristic that the next catalogue has beside those of the present one.
 *
 * @param ranked whether somebody tried to rank it
 * @param weighted whether somebody tried to weigh it
 */
public record NewCharacteristic(
        Characteristic characteristic, boolean ranked, boolean weighted, String reason) {
    String code() {
        return characteristic.code();
    }

    List<LimbScope> limbs() {
        return characteristic.limbs();
    }
}
