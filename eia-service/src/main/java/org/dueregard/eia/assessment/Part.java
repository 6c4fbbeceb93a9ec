package org.dueregard.eia.assessment;

import java.util.List;

/** A part of the content that an author replaces as a whole. */
public sealed interface Part {
    record ScopePart(Scope scope) implements Part {}

    record EvidencePart(List<Evidence> items) implements Part {}

    record EngagementsPart(List<Engagement> items) implements Part {}

    record ImpactsPart(List<Impact> items) implements Part {}

    record MitigationsPart(List<Mitigation> items) implements Part {}

    record MonitoringPart(List<MonitoringLine> items) implements Part {}

    record DispositionsPart(List<Disposition> items) implements Part {}

    record AttachmentsPart(List<Attachment> items) implements Part {}

    record ReviewActionPart(ReviewAction action) implements Part {}
}
