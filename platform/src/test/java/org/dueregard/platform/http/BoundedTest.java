package org.dueregard.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class BoundedTest {
    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private static byte[] gzip(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[count]);
        }
        return out.toByteArray();
    }

    private static void assertRefused(InputStream in, Refusal refusal, String slug) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(in::readAllBytes)
                .satisfies(
                        refused -> {
                            assertThat(refused.refusal()).isEqualTo(refusal);
                            assertThat(refused.slug()).isEqualTo(slug);
                        });
    }

    @Test
    void as_many_bytes_as_the_limit_pass() throws IOException {
        assertThat(Bounded.bytes(bytes(100), 100).readAllBytes()).hasSize(100);
    }

    @Test
    void one_byte_more_is_refused_however_it_is_read() throws IOException {
        assertRefused(Bounded.bytes(bytes(101), 100), Refusal.TOO_LARGE, "body-too-large");
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Bounded.bytes(bytes(101), 100).skip(101));
        var singly = Bounded.bytes(bytes(2), 1);
        assertThat(singly.read()).isZero();
        assertThatExceptionOfType(DomainException.class).isThrownBy(singly::read);
    }

    @Test
    void what_a_gzip_inflates_to_is_counted() throws IOException {
        assertThat(
                        Bounded.gunzipped(new ByteArrayInputStream(gzip(1_000_000)), 1_000_000)
                                .readAllBytes())
                .hasSize(1_000_000);
        assertRefused(
                Bounded.gunzipped(new ByteArrayInputStream(gzip(1_000_001)), 1_000_000),
                Refusal.TOO_LARGE,
                "body-too-large");
    }

    @Test
    void a_gzip_cut_off_anywhere_is_refused() throws IOException {
        var whole = gzip(100_000);
        for (var length : new int[] {0, 1, 5, 10, 11, whole.length / 2, whole.length - 1}) {
            assertRefused(
                    Bounded.gunzipped(
                            new ByteArrayInputStream(Arrays.copyOf(whole, length)), 1_000_000),
                    Refusal.MALFORMED,
                    "gzip-broken");
        }
    }

    @Test
    void what_a_zstd_unpacks_to_is_counted_and_one_cut_off_anywhere_is_refused()
            throws IOException {
        var whole = Zstd.compress(new byte[1_000_000]);
        assertThat(zstd(whole, 1_000_000).readAllBytes()).hasSize(1_000_000);
        assertRefused(zstd(whole, 999_999), Refusal.TOO_LARGE, "body-too-large");
        for (var length : new int[] {1, 5, 10, whole.length / 2, whole.length - 1}) {
            assertRefused(
                    zstd(Arrays.copyOf(whole, length), 1_000_000),
                    Refusal.MALFORMED,
                    "zstd-broken");
        }
        assertRefused(zstd("no zstd".getBytes(UTF_8), 100), Refusal.MALFORMED, "zstd-broken");
    }

    @Test
    void a_zstd_may_not_ask_for_more_memory_than_the_standard_allows() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zstd = new ZstdOutputStream(out, 3)) {
            zstd.setLong(27);
            zstd.write(new byte[20_000_000]);
        }

        assertRefused(zstd(out.toByteArray(), 100_000_000), Refusal.MALFORMED, "zstd-broken");
    }

    private static InputStream zstd(byte[] packed, long limit) {
        return Bounded.decoded(new ByteArrayInputStream(packed), "zstd", limit);
    }

    @Test
    void a_gzip_with_a_wrong_sum_is_refused() throws IOException {
        var broken = gzip(1_000);
        broken[broken.length - 6] ^= 1;

        assertRefused(
                Bounded.gunzipped(new ByteArrayInputStream(broken), 10_000),
                Refusal.MALFORMED,
                "gzip-broken");
    }

    @Test
    void two_gzips_in_a_row_are_one() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(gzip(10));
        out.write(gzip(20));

        assertThat(
                        Bounded.gunzipped(new ByteArrayInputStream(out.toByteArray()), 100)
                                .readAllBytes())
                .hasSize(30);
    }

    @Test
    void another_encoding_is_not_read() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> Bounded.decoded(bytes(1), "br", 10))
                .satisfies(
                        refused ->
                                assertThat(refused.refusal()).isEqualTo(Refusal.UNREADABLE_FORM));
    }
}
