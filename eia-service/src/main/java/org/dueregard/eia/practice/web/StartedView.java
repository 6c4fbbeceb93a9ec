package org.dueregard.eia.practice.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaStartedDraft")
public record StartedView(String href) {}
