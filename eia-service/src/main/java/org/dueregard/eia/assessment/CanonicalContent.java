package org.dueregard.eia.assessment;

import java.util.UUID;
import org.dueregard.platform.canonical.CanonicalJson;

/**
 * The one form of a version's content in bytes, so that whoever reads it can compute the same
 * SHA-256 that the decision binds.
 */
public record CanonicalContent(String document, String sha256) {
    private record Whole(
            UUID assessmentId,
            int version,
            UUID subjectId,
            int catalogueVersion,
            Content content) {}

    static CanonicalContent of(
            UUID assessmentId, int version, UUID subjectId, int catalogueVersion, Content content) {
        var whole =
                CanonicalJson.of(
                        new Whole(assessmentId, version, subjectId, catalogueVersion, content));
        return new CanonicalContent(whole.document(), whole.sha256());
    }

    /** In lower-case hexadecimal. */
    public static String sha256(String document) {
        return CanonicalJson.sha256(document);
    }
}
