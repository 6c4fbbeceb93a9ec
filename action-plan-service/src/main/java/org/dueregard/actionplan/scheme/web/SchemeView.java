package org.dueregard.actionplan.scheme.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.scheme.Scheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scheme, its elements with their versions, and the editions attached to it. */
@Schema(name = "ActionPlanScheme")
record SchemeView(
        String code,
        String title,
        String publisher,
        List<ElementView> elements,
        List<AttachmentView> attachments) {

    /** An element with its own versions. */
    @Schema(name = "ActionPlanSchemeElement")
    record ElementView(
            String code, String name, @Nullable String plan, List<VersionView> versions) {}

    /** A version of an element. */
    @Schema(name = "ActionPlanElementVersion")
    record VersionView(
            int version, LocalDate publishedOn, DatePrecision precision, String summary) {}

    /** An edition of a plan that the scheme has: that one, whatever is published later. */
    @Schema(name = "ActionPlanSchemeAttachment")
    record AttachmentView(String plan, int edition, LocalDate attachedOn, String href) {}

    static SchemeView from(Scheme scheme) {
        return new SchemeView(
                scheme.code(),
                scheme.title(),
                scheme.publisher(),
                scheme.elements().stream()
                        .map(
                                each ->
                                        new ElementView(
                                                each.code(),
                                                each.name(),
                                                each.plan(),
                                                each.versions().stream()
                                                        .map(
                                                                one ->
                                                                        new VersionView(
                                                                                one.number(),
                                                                                one.publishedOn()
                                                                                        .date(),
                                                                                one.publishedOn()
                                                                                        .precision(),
                                                                                one.summary()))
                                                        .toList()))
                        .toList(),
                scheme.attachments().stream()
                        .map(
                                each ->
                                        new AttachmentView(
                                                each.planCode(),
                                                each.edition(),
                                                each.attachedOn(),
                                                "/v1/plan-editions/"
                                                        + each.planCode()
                                                        + "/"
                                                        + each.edition()))
                        .toList());
    }
}
