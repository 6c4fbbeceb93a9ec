package org.dueregard.actionplan.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.post.OpenItems;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every programme; the posts that deliver them stay open. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, String>, OpenItems {
    public Programme require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("programme", code));
    }

    Programme require(String code, ExpectedVersion expected) {
        var programme = require(code);
        expected.requireSameAs(programme.version());
        return programme;
    }

    public List<Programme> pageAfter(@Nullable String code, int rows) {
        return find("code > ?1 order by code", code == null ? "" : code).range(0, rows - 1).list();
    }

    @Override
    public List<String> ownedBy(String postCode) {
        return find("deliveryPost = ?1 order by code", postCode).stream()
                .map(each -> "It takes stock of the programme " + each.title() + ".")
                .toList();
    }
}
