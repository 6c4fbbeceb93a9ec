package org.dueregard.actionplan.publication.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dueregard.actionplan.publication.PublicationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts as evidence for an action, from when on. */
@Schema(name = "ActionPlanRestOnPublications")
record RestRequest(@NotNull PublicationKind kind, @NotNull LocalDate since) {}
