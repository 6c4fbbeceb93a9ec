package org.dueregard.monitoring.datasets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a dataset's records.
 *
 * @param headers the spellings under which senders name it; case and the characters between words
 *     make no difference
 * @param specialCategory whether it says something of a person that the law protects specially
 * @param classification the classification whose codes it has, where there is one
 * @param codeInParentheses whether a code at the end of the text, such as {@code (B2)}, says it all
 * @param longest the greatest number of characters of a text
 * @param codes the codes of a {@link FieldKind#CODE} field, each with the spellings that mean it
 * @param undeclared codes of those who did not say, or of whom nobody knows
 */
public record Field(
        String name,
        List<String> headers,
        FieldKind kind,
        boolean required,
        boolean specialCategory,
        @Nullable String classification,
        boolean codeInParentheses,
        int longest,
        Map<String, List<String>> codes,
        Map<String, String> codeBySpelling,
        Set<String> undeclared) {

    /**
     * The code of a field that was left blank: nobody recorded it. Not stated is another answer.
     */
    public static final String NOT_RECORDED = "not-recorded";

    private static final int LONGEST_UNLESS_TOLD = 200;
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([A-Z]{1,2}[0-9]?)\\)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Field {
        headers = List.copyOf(headers);
        codes = Map.copyOf(codes);
        codeBySpelling = Map.copyOf(codeBySpelling);
        undeclared = Set.copyOf(undeclared);
    }

    @com.fasterxml.jackson.annotation.JsonCreator
    static Field of(
            @JsonProperty("name") String name,
            @JsonProperty("headers") List<String> headers,
            @JsonProperty("kind") FieldKind kind,
            @JsonProperty("required") @Nullable Boolean required,
            @JsonProperty("specialCategory") @Nullable Boolean specialCategory,
            @JsonProperty("classification") @Nullable String classification,
            @JsonProperty("codeInParentheses") @Nullable Boolean codeInParentheses,
            @JsonProperty("longest") @Nullable Integer longest,
            @JsonProperty("codeList") @Nullable String codeList,
            @JsonProperty("codes") @Nullable Map<String, List<String>> codes) {
        var known = new HashMap<String, List<String>>();
        var undeclared = new HashSet<>(Set.of(NOT_RECORDED));
        if (codeList != null) {
            var list = CodeLists.read(codeList);
            known.putAll(list.codes());
            undeclared.addAll(list.undeclared());
        }
        if (codes != null) {
            known.putAll(codes);
        }
        if ((kind == FieldKind.CODE) == known.isEmpty()) {
            throw new IllegalArgumentException(name + ": a CODE, and no other kind, has codes");
        }
        var bySpelling = new HashMap<String, String>();
        known.forEach(
                (code, spellings) -> {
                    bySpelling.put(folded(code), code);
                    spellings.forEach(spelling -> bySpelling.put(folded(spelling), code));
                });
        return new Field(
                name,
                headers,
                kind,
                Boolean.TRUE.equals(required),
                Boolean.TRUE.equals(specialCategory),
                classification,
                Boolean.TRUE.equals(codeInParentheses),
                longest == null ? LONGEST_UNLESS_TOLD : longest,
                known,
                bySpelling,
                undeclared);
    }

    /**
     * The code that the text means; {@link #NOT_RECORDED} for a blank, empty for what is unknown.
     */
    public Optional<String> codeOf(String text) {
        if (text.isEmpty()) {
            return Optional.of(NOT_RECORDED);
        }
        if (codeInParentheses) {
            var marked = IN_PARENTHESES.matcher(text);
            if (marked.find()) {
                var code = marked.group(1);
                return codes.containsKey(code) ? Optional.of(code) : Optional.empty();
            }
        }
        return Optional.ofNullable(codeBySpelling.get(folded(text)));
    }

    private static String folded(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
