package org.dueregard.monitoring.uploads.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.uploads.NewUpload;
import org.dueregard.monitoring.uploads.Packing;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the headers of tus say of a file: its size, and pairs of a key and a value in Base64. */
final class UploadMetadata {
    private static final String METADATA = "header:Upload-Metadata";
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int LONGEST_NAME = 200;

    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, String> values;

    private UploadMetadata(@Nullable String header) {
        values = pairs(header);
    }

    /** The file that is announced; everything that is wrong at once. */
    static NewUpload read(String dataset, @Nullable String length, @Nullable String header) {
        return new UploadMetadata(header).upload(dataset, length);
    }

    private NewUpload upload(String dataset, @Nullable String length) {
        var size = size(length);
        var source = matching("source", SOURCE, "names the system that the records come from");
        var file = file();
        var format = format();
        var packing = packing();
        var sha256 = values.get("sha256");
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            wrong("sha256", "is 64 hexadecimal digits");
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
        return new NewUpload(
                dataset,
                source,
                file,
                format,
                packing,
                size,
                sha256 == null ? null : sha256.toLowerCase(Locale.ROOT));
    }

    private long size(@Nullable String length) {
        if (length == null || !SIZE.matcher(length).matches()) {
            violations.add(
                    Violation.at(
                            "header:Upload-Length",
                            "is the size of the file in bytes, from 1 up; it is needed at once"));
            return 0;
        }
        return Long.parseLong(length);
    }

    private String file() {
        var file = values.getOrDefault("filename", "");
        if (file.isBlank()
                || file.length() > LONGEST_NAME
                || file.chars().anyMatch(Character::isISOControl)) {
            wrong("filename", "is the name of the file, in 1 to " + LONGEST_NAME + " characters");
        }
        return file;
    }

    private BatchFormat format() {
        var type = values.getOrDefault("filetype", "");
        for (var format : BatchFormat.values()) {
            if (format.mediaType().equals(type)) {
                return format;
            }
        }
        wrong("filetype", "is text/csv, application/x-ndjson or application/json");
        return BatchFormat.CSV;
    }

    private Packing packing() {
        return switch (values.getOrDefault("encoding", "")) {
            case "", "identity" -> Packing.NONE;
            case "gzip" -> Packing.GZIP;
            case "zstd" -> Packing.ZSTD;
            default -> {
                wrong("encoding", "is gzip, zstd or absent");
                yield Packing.NONE;
            }
        };
    }

    private String matching(String key, Pattern form, String meaning) {
        var value = values.getOrDefault(key, "");
        if (!form.matcher(value).matches()) {
            wrong(key, meaning + " (" + form.pattern() + ")");
        }
        return value;
    }

    private void wrong(String key, String message) {
        violations.add(Violation.at(METADATA, key + " " + message));
    }

    private Map<String, String> pairs(@Nullable String header) {
        var pairs = new HashMap<String, String>();
        for (var pair : header == null ? new String[0] : header.split(",", -1)) {
            var words = pair.strip().split(" +", -1);
            if (words.length > 2 || pairs.put(words[0], decoded(words)) != null) {
                wrong(words[0], "is given once, as a key, a blank and a value in Base64");
            }
        }
        return pairs;
    }

    private String decoded(String[] words) {
        if (words.length < 2) {
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(words[1])))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException noText) {
            wrong(words[0], "is no text in Base64");
            return "";
        }
    }
}
