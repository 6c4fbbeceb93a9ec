package org.dueregard.eia.duty.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaObligationList")
public record ObligationListView(List<ObligationView> items) {}
