package org.dueregard.monitoring.stream.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dueregard.monitoring.stream.Sorted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a message belongs. */
@Schema(name = "MonitoringDeliverRequest")
public record DeliverRequest(
        @NotBlank String dataset, @NotNull @Pattern(regexp = Sorted.SOURCE) String source) {}
