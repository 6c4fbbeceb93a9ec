package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the service's functions an activity concerns. */
@Schema(name = "EiaFunction")
public enum Function {
    SERVICE_DELIVERY,
    EMPLOYMENT
}
