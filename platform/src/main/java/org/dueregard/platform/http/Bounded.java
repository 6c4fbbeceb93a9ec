package org.dueregard.platform.http;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Input that ends with a refusal rather than with a full disk: bytes are counted while they are
 * read, compressed ones again after they are inflated.
 */
public final class Bounded {
    private static final int BUFFER = 64 * 1024;

    /** 2 to the power of it bytes: what RFC 9659 lets a sender ask of a receiver. */
    private static final int ZSTD_WINDOW = 23;

    private Bounded() {}

    /** The bytes as they come; one more than the limit is refused with 413. */
    public static InputStream bytes(InputStream in, long limit) {
        return new Counted(in, limit, "The body has more than " + limit + " bytes.");
    }

    /**
     * The bytes behind a {@code Content-Encoding}: none, {@code identity}, {@code gzip} or {@code
     * zstd}. More than the limit, once inflated, is refused with 413, what is broken or cut off
     * with 400, another encoding with 415.
     */
    public static InputStream decoded(
            InputStream in, @Nullable String contentEncoding, long inflatedLimit) {
        var encoding =
                contentEncoding == null ? "" : contentEncoding.trim().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> bytes(in, inflatedLimit);
            case "gzip", "x-gzip" -> gunzipped(in, inflatedLimit);
            case "zstd" -> inflated(new Unpacked(in, Packing.ZSTD), inflatedLimit);
            default ->
                    throw new DomainException(
                            Refusal.UNREADABLE_FORM,
                            "media-type-unsupported",
                            "Not an encoding that is read here",
                            "A body is sent as it is or with Content-Encoding: gzip or zstd.",
                            java.util.List.of(
                                    Violation.at(
                                            "header:Content-Encoding", "is gzip, zstd or absent")));
        };
    }

    /** What has been inflated on the way, up to the limit. */
    public static InputStream inflated(InputStream in, long inflatedLimit) {
        return new Counted(
                in, inflatedLimit, "The body inflates to more than " + inflatedLimit + " bytes.");
    }

    /** What a gzip inflates to, up to the limit. */
    public static InputStream gunzipped(InputStream in, long inflatedLimit) {
        return inflated(new Unpacked(in, Packing.GZIP), inflatedLimit);
    }

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private final String refusal;
        private long count;

        Counted(InputStream in, long limit, String refusal) {
            super(in);
            this.limit = limit;
            this.refusal = refusal;
        }

        @Override
        public int read() throws IOException {
            var next = in.read();
            if (next >= 0) {
                counted(1);
            }
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = in.read(buffer, offset, length);
            if (read > 0) {
                counted(read);
            }
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            var skipped = in.skip(n);
            counted(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void counted(long bytes) {
            count += bytes;
            if (count > limit) {
                throw new DomainException(
                        Refusal.TOO_LARGE,
                        "body-too-large",
                        "The body is too large",
                        refusal,
                        java.util.List.of());
            }
        }
    }

    /** How bytes are packed. */
    private enum Packing {
        GZIP("gzip") {
            @Override
            InputStream open(InputStream packed) throws IOException {
                return new GZIPInputStream(packed, BUFFER);
            }
        },
        ZSTD("zstd") {
            @Override
            InputStream open(InputStream packed) throws IOException {
                var unpacking = new ZstdInputStream(packed);
                unpacking.setLongMax(ZSTD_WINDOW);
                return unpacking;
            }
        };

        private final String label;

        Packing(String label) {
            this.label = label;
        }

        abstract InputStream open(InputStream packed) throws IOException;

        DomainException broken(String detail) {
            return DomainException.malformed(
                    label + "-broken", "The " + label + " cannot be read", detail);
        }
    }

    /** Tells broken bytes from a broken connection. */
    private static final class Unpacked extends InputStream {
        private final InputStream packed;
        private final Packing packing;
        private @Nullable InputStream unpacking;

        Unpacked(InputStream packed, Packing packing) {
            this.packed = packed;
            this.packing = packing;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                if (unpacking == null) {
                    unpacking = packing.open(packed);
                }
                return unpacking.read(buffer, offset, length);
            } catch (EOFException cutOff) {
                throw cutOff();
            } catch (ZipException notGzip) {
                throw packing.broken("The body is not a sound gzip.");
            } catch (ZstdIOException unsound) {
                throw unsound.getErrorCode() == Zstd.errSrcSizeWrong()
                        ? cutOff()
                        : packing.broken(
                                "The body is not a sound zstd with a window of at most 8 MiB.");
            }
        }

        private DomainException cutOff() {
            return packing.broken(
                    "The " + packing.label + " ends before its end: it was cut off on the way.");
        }

        @Override
        public void close() throws IOException {
            if (unpacking == null) {
                packed.close();
            } else {
                // Also what is held outside of the heap.
                unpacking.close();
            }
        }
    }
}
