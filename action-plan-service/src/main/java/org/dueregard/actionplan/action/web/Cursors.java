package org.dueregard.actionplan.action.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the cursors of these lists hold. */
final class Cursors {
    private Cursors() {}

    static @Nullable UUID id(PageRequest page) {
        return read(page, UUID::fromString);
    }

    static int number(PageRequest page) {
        var number = read(page, Integer::valueOf);
        return number == null ? 0 : number;
    }

    private static <T> @Nullable T read(PageRequest page, Function<String, T> form) {
        var key = page.afterKey();
        if (key == null) {
            return null;
        }
        try {
            return form.apply(key);
        } catch (IllegalArgumentException ofAnotherList) {
            throw new DomainException(
                    Refusal.MALFORMED,
                    "page-malformed",
                    "Not a page of this list",
                    "The cursor comes from another list.",
                    List.of(
                            Violation.at(
                                    "query:after",
                                    "is a cursor that this list gave; start again without it")));
        }
    }
}
