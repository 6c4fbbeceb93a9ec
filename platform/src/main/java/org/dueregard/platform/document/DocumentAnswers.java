package org.dueregard.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with a document in the form that is asked for by {@code form}, or else accepted. */
@ApplicationScoped
public class DocumentAnswers {
    public static final String JSON = MediaType.APPLICATION_JSON;
    public static final String HTML = MediaType.TEXT_HTML;
    public static final String CSV = "text/csv";
    public static final String TEXT = MediaType.TEXT_PLAIN;
    public static final String PDF = "application/pdf";

    /** Another number for each way in which a form says the same. */
    private static final int WAY = 2;

    private static final List<Variant> VARIANTS =
            Arrays.stream(DocumentForm.values()).map(DocumentAnswers::variant).toList();

    private final Renderings renderings;

    DocumentAnswers(Renderings renderings) {
        this.renderings = renderings;
    }

    /**
     * A document that was published: its JSON form is the bytes that were frozen.
     *
     * @param address where it stays
     * @param state what a reader has to know of it today, for the entity tag
     */
    public record Frozen(String json, String sha256, String address, String state) {}

    /**
     * The answer with the way to the present version.
     *
     * @param replaced whether a later version has taken the place of this one
     */
    public static Response ofVersions(Response answer, String present, boolean replaced) {
        var successor = replaced ? ", <" + present + ">; rel=\"successor-version\"" : "";
        return Response.fromResponse(answer)
                .header(HttpHeaders.LINK, "<" + present + ">; rel=\"latest-version\"" + successor)
                .build();
    }

    public Response frozen(
            Frozen frozen,
            Supplier<Document> document,
            @Nullable DocumentForm asked,
            Request request) {
        var form = form(asked, request);
        var tag =
                new EntityTag(
                        form == DocumentForm.JSON
                                ? frozen.sha256()
                                : frozen.sha256() + "-" + form + WAY + "-" + frozen.state());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return cached(unchanged, tag, "public, max-age=60").build();
        }
        var answer =
                form == DocumentForm.JSON
                        ? Response.ok(frozen.json())
                                .variant(variant(form))
                                .header("Repr-Digest", digest(frozen.sha256()))
                        : rendered(form, document.get(), frozen.address(), frozen.sha256());
        return cached(answer, tag, "public, max-age=60")
                .header(HttpHeaders.CONTENT_LOCATION, frozen.address())
                .build();
    }

    /**
     * A document that is made anew each time.
     *
     * @param address where it is found
     */
    public Response made(
            Document document, String address, @Nullable DocumentForm asked, Request request) {
        var form = form(asked, request);
        var answer =
                form == DocumentForm.JSON
                        ? Response.ok(DocumentView.from(document)).variant(variant(form))
                        : rendered(form, document, address, null);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private ResponseBuilder rendered(
            DocumentForm form, Document document, String address, @Nullable String sha256) {
        Object body =
                switch (form) {
                    case JSON -> DocumentView.from(document);
                    case HTML -> renderings.page(document, address, sha256);
                    case CSV -> renderings.csv(document);
                    case TEXT -> renderings.text(document);
                    case PDF -> renderings.pdf(document, address, sha256);
                };
        var answer = Response.ok(body).variant(variant(form));
        return switch (form) {
            case JSON, HTML, TEXT -> answer;
            case CSV, PDF ->
                    answer.header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "inline; filename=\"" + fileName(address) + "." + form.ending() + "\"");
        };
    }

    private static String fileName(String address) {
        return address.replaceAll("^/v1/|\\?.*$", "").replace('/', '-');
    }

    private static ResponseBuilder cached(ResponseBuilder answer, EntityTag tag, String how) {
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, how);
    }

    private static DocumentForm form(@Nullable DocumentForm asked, Request request) {
        if (asked != null) {
            return asked;
        }
        var accepted = request.selectVariant(VARIANTS);
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return DocumentForm.values()[VARIANTS.indexOf(accepted)];
    }

    private static Variant variant(DocumentForm form) {
        var type = MediaType.valueOf(form.mediaType());
        return new Variant(
                form == DocumentForm.JSON || form == DocumentForm.PDF
                        ? type
                        : type.withCharset("UTF-8"),
                (String) null,
                null);
    }

    /** RFC 9530. */
    private static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }
}
