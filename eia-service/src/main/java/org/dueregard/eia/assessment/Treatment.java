package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a negative impact would be in law, where it would be unlawful. */
@Schema(name = "EiaTreatment")
public enum Treatment {
    NONE,
    DIRECT_DISCRIMINATION,
    INDIRECT_DISCRIMINATION,
    REASONABLE_ADJUSTMENT_NOT_MADE
}
