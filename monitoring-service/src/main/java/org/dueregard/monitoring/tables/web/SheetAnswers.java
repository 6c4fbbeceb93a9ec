package org.dueregard.monitoring.tables.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dueregard.monitoring.tables.DocumentSheets;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.jspecify.annotations.Nullable;

/** Answers with the tables of a document as a spreadsheet, where that is what is accepted. */
public final class SheetAnswers {
    private static final Variant ODS =
            new Variant(MediaType.valueOf(TableFile.Media.ODS), (String) null, null);
    private static final List<Variant> VARIANTS = variants();

    private SheetAnswers() {}

    private static List<Variant> variants() {
        var variants =
                new ArrayList<>(
                        Arrays.stream(DocumentForm.values())
                                .map(form -> MediaType.valueOf(form.mediaType()))
                                .map(type -> new Variant(type, (String) null, null))
                                .toList());
        variants.add(ODS);
        return variants;
    }

    /**
     * Empty where another form is asked for by name, or accepted rather.
     *
     * @param document made only where it is asked for
     */
    public static Optional<Response> of(
            DocumentAnswers.Frozen frozen,
            Supplier<Document> document,
            @Nullable DocumentForm asked,
            Request request) {
        if (asked != null || !ODS.equals(request.selectVariant(VARIANTS))) {
            return Optional.empty();
        }
        var tag = new EntityTag(frozen.sha256() + "-ODS1-" + frozen.state());
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged != null
                        ? unchanged
                        : Response.ok(DocumentSheets.of(document.get()))
                                .variant(ODS)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"%s.%s\""
                                                .formatted(
                                                        frozen.address()
                                                                .replaceFirst("^/v1/", "")
                                                                .replace('/', '-'),
                                                        TableFile.ODS.extension()));
        return Optional.of(
                answer.tag(tag)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                        .header(HttpHeaders.CONTENT_LOCATION, frozen.address())
                        .build());
    }
}
