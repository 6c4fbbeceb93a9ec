package org.dueregard.eia.community;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** All imported events. */
@ApplicationScoped
public class CommunityEvents implements PanacheRepositoryBase<CommunityEvent, String> {
    public CommunityEvent require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("community event", code));
    }

    public List<CommunityEvent> after(@Nullable String code, int most) {
        var query = code == null ? find("order by code") : find("code > ?1 order by code", code);
        return query.page(0, most).list();
    }

    /** The communities that the findings of these citations name, each once. */
    public List<String> named(Collection<String> citations) {
        return citations.stream()
                .flatMap(this::findings)
                .flatMap(finding -> finding.affected().stream())
                .map(Affected::name)
                .distinct()
                .toList();
    }

    private Stream<CommunityFinding> findings(String citation) {
        var slash = citation.indexOf('/');
        return slash < 1
                ? Stream.of()
                : findByIdOptional(citation.substring(0, slash)).stream()
                        .flatMap(event -> event.named(citation.substring(slash + 1)).stream());
    }

    /**
     * What citations such as {@code PARTNERS-2005/E} (a group) or {@code PARTNERS-2005/E1} (a
     * finding) stand for: the findings, each as {@code event/finding}. A citation that names
     * nothing here is missing in the answer.
     */
    public Map<String, List<String>> cited(Collection<String> citations) {
        var findings = new HashMap<String, List<String>>();
        for (var citation : citations) {
            var slash = citation.indexOf('/');
            if (slash < 1) {
                continue;
            }
            findByIdOptional(citation.substring(0, slash))
                    .map(
                            event ->
                                    event.named(citation.substring(slash + 1)).stream()
                                            .map(finding -> event.code() + "/" + finding.ref())
                                            .toList())
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> findings.put(citation, found));
        }
        return findings;
    }
}
