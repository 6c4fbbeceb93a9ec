package org.dueregard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_full_page_has_a_cursor_that_leads_on() {
        var page =
                new PageRequest(null, 2)
                        .cut(List.of("a", "é", "c"), Function.identity(), Function.identity());

        assertThat(page.items()).containsExactly("a", "é");
        assertThat(new PageRequest(page.next(), 2).afterKey()).isEqualTo("é");
    }

    @Test
    void the_last_page_has_none() {
        var page =
                new PageRequest(null, 2)
                        .cut(List.of("a", "b"), Function.identity(), Function.identity());

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isNull();
    }

    @Test
    void a_list_at_hand_is_cut_in_the_order_of_its_keys_and_goes_on_where_the_page_ended() {
        var whole = List.of(10, 2, 9);

        var first =
                new PageRequest(null, 2)
                        .cutWhole(whole, Function.identity(), Integer::valueOf, String::valueOf);
        var second =
                new PageRequest(first.next(), 2)
                        .cutWhole(whole, Function.identity(), Integer::valueOf, String::valueOf);

        assertThat(first.items()).containsExactly("2", "9");
        assertThat(second.items()).containsExactly("10");
        assertThat(second.next()).isNull();
    }

    @Test
    void a_cursor_is_read_into_the_type_of_its_key() {
        var id = UUID.randomUUID();

        UUID read = new PageRequest(cursor(id.toString()), 2).afterKey(UUID::fromString);
        UUID none = new PageRequest(null, 2).afterKey(UUID::fromString);

        assertThat(read).isEqualTo(id);
        assertThat(none).isNull();
    }

    @Test
    void a_cursor_of_another_list_is_refused_and_not_thrown() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new PageRequest(cursor("x"), 2).afterKey(UUID::fromString))
                .satisfies(refused -> assertThat(refused.slug()).isEqualTo("page-malformed"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new PageRequest(cursor("x"), 2).afterKey(LocalDate::parse));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new PageRequest("***", 2).afterKey());
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> new PageRequest(cursor("a\0b"), 2).afterKey());
    }

    @Test
    void a_limit_out_of_range_is_refused() {
        for (var limit : new int[] {0, -1, 201}) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> new PageRequest(null, limit).limit());
        }
    }
}
