package org.dueregard.eia.assessment;

/** A part that is not published, and the exemption that it is withheld under. */
public record WithheldPart(PublicPart part, String exemptionReason) {}
