package org.dueregard.platform.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list: a {@code @BeanParam}. A cursor is opaque to callers and holds the sort key
 * of the last row seen, so that rows that come and go in between neither repeat nor get lost.
 */
public class PageRequest {
    public static final int LARGEST = 200;

    @QueryParam("after")
    @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit = 50;

    /** JAX-RS fills it. */
    public PageRequest() {}

    public PageRequest(@Nullable String after, int limit) {
        this.after = after;
        this.limit = limit;
    }

    /** Rows per page, 1 to {@value #LARGEST}. */
    public int limit() {
        if (limit < 1 || limit > LARGEST) {
            throw malformed("query:limit", "is a whole number from 1 to " + LARGEST);
        }
        return limit;
    }

    /** The sort key after which the page begins; null for the first page. */
    public @Nullable String afterKey() {
        if (after == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(withoutNul(Base64.getUrlDecoder().decode(after))))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException noCursor) {
            throw noCursor();
        }
    }

    /**
     * The sort key after which the page begins, read into its type; null for the first page. A
     * cursor that was tampered with is refused, not thrown.
     */
    public <K> @Nullable K afterKey(Function<String, K> parse) {
        var key = afterKey();
        if (key == null) {
            return null;
        }
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException | DateTimeException otherForm) {
            throw noCursor();
        }
    }

    /** Cuts a page from up to {@code limit() + 1} rows that were read. */
    public <R, V> Page<V> cut(List<R> rows, Function<R, String> sortKey, Function<R, V> view) {
        var more = rows.size() > limit();
        var shown = more ? rows.subList(0, limit()) : rows;
        var next = more ? encode(sortKey.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /**
     * Cuts a page from a list that is at hand whole, in the order of its keys, each of which is
     * there once.
     *
     * @param parse reads a key from what it says of itself
     */
    public <R, K extends Comparable<? super K>, V> Page<V> cutWhole(
            List<R> whole, Function<R, K> key, Function<String, K> parse, Function<R, V> view) {
        K after = afterKey(parse);
        return cut(
                whole.stream()
                        .filter(row -> after == null || key.apply(row).compareTo(after) > 0)
                        .sorted(Comparator.comparing(key))
                        .toList(),
                row -> key.apply(row).toString(),
                view);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] withoutNul(byte[] key) {
        for (var one : key) {
            if (one == 0) {
                throw new IllegalArgumentException("no sort key holds U+0000");
            }
        }
        return key;
    }

    private static DomainException noCursor() {
        return malformed("query:after", "is a cursor that this list gave; start again without it");
    }

    private static DomainException malformed(String where, String message) {
        return new DomainException(
                Refusal.MALFORMED,
                "page-malformed",
                "Not a page of this list",
                "The page was asked for in a form that this list does not know.",
                List.of(Violation.at(where, message)));
    }
}
