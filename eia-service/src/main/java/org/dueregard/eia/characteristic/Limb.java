package org.dueregard.eia.characteristic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three limbs of the general equality duty: Equality Act 2010, s. 149(1)(a) to (c). */
@Schema(name = "EiaLimb")
public enum Limb {
    ELIMINATE_DISCRIMINATION("eliminate discrimination"),
    ADVANCE_EQUALITY("advance equality of opportunity"),
    FOSTER_GOOD_RELATIONS("foster good relations");

    private final String words;

    Limb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
