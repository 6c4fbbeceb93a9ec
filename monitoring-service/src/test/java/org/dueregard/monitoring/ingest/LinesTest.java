package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Property
    void whatever_the_buffer_holds_at_once_the_lines_are_those_of_the_text(
            @ForAll @CharRange(from = '\n', to = '\r') @StringLength(max = 40) String text,
            @ForAll @IntRange(min = 1, max = 12) int buffer)
            throws IOException {
        var expected = new ArrayList<>(List.of(text.split("\n", -1)));
        if (expected.getLast().isEmpty()) {
            expected.removeLast();
        }

        assertThat(lines(text, 100, buffer)).isEqualTo(expected);
    }

    @Test
    void a_line_may_be_as_long_as_allowed_and_no_longer() throws IOException {
        assertThat(lines("12345\n12345", 5, 2)).containsExactly("12345", "12345");
        assertThatThrownBy(() -> lines("1234\n123456\n", 5, 64))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> lines("123456", 5, 2)).isInstanceOf(DomainException.class);
    }

    private static List<String> lines(String text, int longest, int buffer) throws IOException {
        var lines = new Lines(new StringReader(text), longest, buffer);
        var found = new ArrayList<String>();
        while (lines.next()) {
            found.add(new String(lines.characters(), lines.start(), lines.length()));
            assertThat(lines.number()).isEqualTo(found.size());
        }
        return found;
    }
}
