package org.dueregard.eia.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an outcome rests on. */
@Schema(name = "EiaScreeningBasis")
public enum Basis {
    QUORATE,
    /** A panel without a quorum can only require the full assessment. */
    PRECAUTIONARY
}
