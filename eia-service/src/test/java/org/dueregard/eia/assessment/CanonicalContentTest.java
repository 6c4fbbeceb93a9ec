package org.dueregard.eia.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dueregard.eia.Reference;
import org.junit.jupiter.api.Test;

class CanonicalContentTest {
    private static final UUID ID = UUID.fromString("019a9c00-0000-7000-8000-000000000001");

    @Test
    void the_same_content_has_the_same_bytes() {
        var content = Contents.complete();

        assertThat(CanonicalContent.of(ID, 1, ID, 2, content))
                .isEqualTo(CanonicalContent.of(ID, 1, ID, 2, content));
    }

    @Test
    void members_stand_in_alphabetical_order_without_white_space_or_nulls() {
        var document = CanonicalContent.of(ID, 1, ID, 2, Contents.complete()).document();

        var whole = Reference.json(document);
        assertThat(whole.fieldNames())
                .toIterable()
                .containsExactly(
                        "assessmentId", "catalogueVersion", "content", "subjectId", "version");
        assertThat(whole.path("content").path("evidence").path(0).fieldNames())
                .toIterable()
                .containsExactly("datedOn", "groups", "id", "ref", "source", "summary", "type");
        assertThat(document).doesNotContain("\n").doesNotContain("\": ");
    }

    @Test
    void the_digest_is_that_of_the_bytes_in_utf_8() {
        assertThat(CanonicalContent.sha256("é"))
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void any_difference_shows_in_the_digest() {
        var content = Contents.complete();
        var other =
                Contents.withEngagements(
                        content, List.of(Contents.engagement("G1"), Contents.engagement("G2")));

        assertThat(CanonicalContent.of(ID, 1, ID, 2, content).sha256())
                .isNotEqualTo(CanonicalContent.of(ID, 1, ID, 2, other).sha256())
                .isNotEqualTo(CanonicalContent.of(ID, 2, ID, 2, content).sha256());
    }
}
