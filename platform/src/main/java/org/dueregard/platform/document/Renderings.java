package org.dueregard.platform.document;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Documents in their forms, all made of the same sections and tables. */
@ApplicationScoped
public class Renderings {
    private final Template page;
    private final Template print;
    private final String publicAddress;

    Renderings(
            @Location("document.html") Template page,
            @Location("document-print.html") Template print,
            @ConfigProperty(name = "dueregard.public-address") String publicAddress) {
        this.page = page;
        this.print = print;
        this.publicAddress = publicAddress;
    }

    /**
     * @param address where the document stays; its other forms are there too
     * @param sha256 of its frozen JSON form; null where it is made anew each time
     */
    public String page(Document document, String address, @Nullable String sha256) {
        return filled(page, document, address, sha256);
    }

    /** The same as a tagged PDF. */
    public byte[] pdf(Document document, String address, @Nullable String sha256) {
        var notice = document.notice();
        var titles =
                notice == null
                        ? Map.<String, String>of()
                        : Map.of(publicAddress + notice.address(), notice.linkText());
        return TaggedPdf.of(filled(print, document, address, sha256), titles);
    }

    /** The same as a page that stands by itself, for programs that show HTML in a letter. */
    public String letter(Document document, String address, @Nullable String sha256) {
        return filled(print, document.withoutPictures(), address, sha256);
    }

    /** Where the public finds what stays at that address. */
    public String absolute(String address) {
        return publicAddress + address;
    }

    public String text(Document document) {
        return PlainText.of(document);
    }

    public String csv(Document document) {
        return Sheet.of(document);
    }

    private String filled(
            Template template, Document document, String address, @Nullable String sha256) {
        return template.data("document", document)
                .data("address", address)
                .data("forms", address + (address.contains("?") ? "&" : "?") + "form=")
                .data("publicAddress", publicAddress)
                .data("sha256", sha256)
                .data("words", new Words())
                .render();
    }
}
