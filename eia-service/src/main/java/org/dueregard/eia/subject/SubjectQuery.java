package org.dueregard.eia.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register; null where it does not matter.
 *
 * @param text words of the title or the purpose, each in any form or only begun
 * @param post accountable, or leading beside
 * @param characteristic that a panel found relevant or an assessment finds an impact on
 */
public record SubjectQuery(
        @Nullable String text,
        @Nullable String post,
        @Nullable String characteristic,
        @Nullable SubjectState state,
        @Nullable SubjectKind kind,
        @Nullable String unit,
        @Nullable String businessArea,
        @Nullable String owningTeam,
        @Nullable PublicationStatus publicationStatus,
        @Nullable String programme,
        @Nullable String programmeStrand,
        @Nullable String reference) {
    static final SubjectQuery EVERYTHING =
            new SubjectQuery(
                    null, null, null, null, null, null, null, null, null, null, null, null);

    /** Conditions on {@code subject s}, and the values of their parameters. */
    record Conditions(List<String> sql, Map<String, Object> values) {
        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                sql.add(condition);
                values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
    }

    Conditions conditions() {
        var conditions = new Conditions(new ArrayList<>(), new LinkedHashMap<>());
        conditions.add("s.words @@ to_tsquery('english', :words)", "words", words(text));
        if (post != null) {
            conditions.add(
                    "(s.accountable_post = :post or s.joint_lead_posts @> array[cast(:post as"
                            + " text)])",
                    "post",
                    post);
        }
        conditions.add(
                "exists (select from subject_characteristic c where c.subject_id = s.id and"
                        + " c.characteristic = :characteristic)",
                "characteristic",
                characteristic);
        conditions.add("s.state = :state", "state", state);
        conditions.add("s.kind = :kind", "kind", kind);
        conditions.add("s.unit = :unit", "unit", unit);
        conditions.add("s.business_area = :area", "area", businessArea);
        conditions.add("s.owning_team = :team", "team", owningTeam);
        conditions.add(
                "s.publication_status = :publicationStatus",
                "publicationStatus",
                publicationStatus);
        conditions.add("s.programme = :programme", "programme", programme);
        conditions.add("s.programme_strand = :strand", "strand", programmeStrand);
        conditions.add("s.reference = :reference", "reference", reference);
        return conditions;
    }

    /** Every word has to be there; what is no word is left out, never handed on as syntax. */
    static @Nullable String words(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.isEmpty() ? null : join(words);
    }

    private static String join(Set<String> words) {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
