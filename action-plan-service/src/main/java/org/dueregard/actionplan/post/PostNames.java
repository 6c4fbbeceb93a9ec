package org.dueregard.actionplan.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.actionplan.naming.NamedThings;
import org.dueregard.actionplan.naming.TargetType;
import org.jspecify.annotations.Nullable;

/** Posts are found by their codes and titles. */
@ApplicationScoped
class PostNames implements NamedThings {
    private final Posts posts;

    PostNames(Posts posts) {
        this.posts = posts;
    }

    @Override
    public TargetType type() {
        return TargetType.POST;
    }

    @Override
    public @Nullable String officialName(String code) {
        return posts.withCode(code).map(Post::title).orElse(null);
    }

    /** By code only: many posts can have one title. */
    @Override
    public List<String> codesOf(String lookup) {
        return posts.list("lower(code) = ?1", lookup).stream().map(Post::code).toList();
    }
}
