package org.dueregard.eia.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaObjectToConclusion")
public record ObjectRequest(@NotBlank @Size(max = 10_000) String note) {}
