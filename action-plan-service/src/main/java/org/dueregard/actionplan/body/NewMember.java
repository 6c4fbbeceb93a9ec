package org.dueregard.actionplan.body;

import org.dueregard.actionplan.post.Term;
import org.jspecify.annotations.Nullable;

/** A membership that somebody asks for: of a post, or of an outside organisation. */
public record NewMember(
        @Nullable String post, @Nullable String organisation, MemberCapacity capacity, Term term) {}
