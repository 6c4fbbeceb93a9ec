package org.dueregard.eia.community;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dueregard.platform.caller.Person;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A promise to consult a community before a decision that meets it. Promises are data: a new one
 * needs no code, and each assessment that names the community is held to it.
 */
@Entity
public class ConsultationCommitment {
    @Id private String code;
    private String community;
    private String source;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private String madeBy;
    private Instant madeAt;

    protected ConsultationCommitment() {}

    ConsultationCommitment(Promise promise, Person by, Instant at) {
        this.code = promise.code();
        this.community = promise.community();
        this.aliases = promise.aliases();
        this.source = promise.source();
        this.madeBy = by.sub();
        this.madeAt = at;
    }

    CommunityFact made() {
        return new CommunityFact.CommitmentMade(code, community, List.copyOf(aliases), source);
    }

    public Promise promise() {
        return new Promise(code, community, aliases, source);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /**
     * What the rules look at.
     *
     * @param aliases what else the community is called, and by what else a part of it is named
     */
    public record Promise(String code, String community, List<String> aliases, String source) {
        private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

        public Promise {
            aliases = List.copyOf(aliases);
        }

        /**
         * Whether the words name this community, by its code, or by its name or an alias, alone or
         * among other words. Case, punctuation and {@code &} for {@code and} make no difference.
         */
        public boolean concerns(String words) {
            var asked = plain(words);
            return asked.equals(plain(code))
                    || Stream.concat(Stream.of(community), aliases.stream())
                            .map(Promise::plain)
                            .filter(name -> !name.isBlank())
                            .anyMatch(asked::contains);
        }

        /** Words with one space before, between and after them. */
        private static String plain(String words) {
            var spoken = words.toLowerCase(Locale.ROOT).replace("&", " and ");
            return BETWEEN_WORDS.matcher(" " + spoken + " ").replaceAll(" ");
        }
    }
}
