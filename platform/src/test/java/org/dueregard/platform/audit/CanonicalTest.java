package org.dueregard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    @Test
    void no_two_sequences_share_a_form() {
        assertThat(
                        List.of(
                                form().add("ab").add("c"),
                                form().add("a").add("bc"),
                                form().add("abc"),
                                form().add("abc").add(""),
                                form().add("abc").add((String) null),
                                form().add(List.of("abc")),
                                form().add(List.of("ab", "c")),
                                form().add(List.of()),
                                form().add("")))
                .extracting(form -> java.util.HexFormat.of().formatHex(form.bytes()))
                .doesNotHaveDuplicates();
    }

    private static Canonical form() {
        return new Canonical();
    }
}
