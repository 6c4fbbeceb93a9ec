package org.dueregard.gateway.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages of {@code docs/errors}, which the build packs, as HTML. */
@ApplicationScoped
public class ErrorPages {
    private static final String FOLDER = "errors/";

    private final Map<String, ErrorPage> pages = new TreeMap<>();

    /**
     * One page.
     *
     * @param slug its name in the address, {@code /errors/{slug}}
     * @param html trusted: it comes from the repository, and HTML in the Markdown is escaped
     */
    public record ErrorPage(String slug, String title, String html) {}

    public ErrorPages() {
        for (var name : read(FOLDER + "index.txt").lines().toList()) {
            var file = name.strip();
            if (file.endsWith(".md")) {
                var slug = file.substring(0, file.length() - ".md".length());
                pages.put(slug, page(slug, read(FOLDER + file)));
            }
        }
    }

    public List<ErrorPage> all() {
        return List.copyOf(pages.values());
    }

    public Optional<ErrorPage> find(String slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    static ErrorPage page(String slug, String markdown) {
        var document = Parser.builder().build().parse(markdown);
        var title = new ArrayList<String>();
        if (document.getFirstChild() instanceof Heading heading) {
            heading.accept(
                    new AbstractVisitor() {
                        @Override
                        public void visit(Text text) {
                            title.add(text.getLiteral());
                        }
                    });
            heading.unlink();
        }
        var html = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
        return new ErrorPage(
                slug, title.isEmpty() ? slug : String.join("", title), html.render(document));
    }

    private static String read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build did not pack " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
