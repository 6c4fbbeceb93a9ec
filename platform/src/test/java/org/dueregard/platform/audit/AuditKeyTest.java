package org.dueregard.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {
    /** RFC 8032, 7.1, test 1. */
    private static final String SEED =
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String SIGNATURE_OF_NOTHING =
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                    + "d25bf5f0595bbe24655141438e7a100b";

    @TempDir Path directory;

    private Path pem(String seed) throws IOException {
        var der = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        return Files.writeString(
                directory.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(der)
                        + "\n-----END PRIVATE KEY-----\n");
    }

    @Test
    void a_key_signs_and_verifies_as_rfc_8032_says() throws IOException {
        var key = AuditKey.read(pem(SEED));

        assertThat(HexFormat.of().formatHex(key.sign(new byte[0]))).isEqualTo(SIGNATURE_OF_NOTHING);
        assertThat(key.verifies(new byte[0], key.sign(new byte[0]))).isTrue();
        assertThat(key.verifies(new byte[] {1}, key.sign(new byte[0]))).isFalse();
        assertThat(key.verifies(new byte[0], new byte[] {1, 2})).isFalse();
    }

    @Test
    void another_key_has_another_name_and_another_mac() throws IOException {
        var one = AuditKey.read(pem(SEED));
        var other = AuditKey.read(pem("00".repeat(32)));

        assertThat(one.id()).isNotEqualTo(other.id()).hasSize(16);
        assertThat(one.mac(new byte[] {1})).isNotEqualTo(other.mac(new byte[] {1})).hasSize(32);
        assertThat(other.verifies(new byte[0], one.sign(new byte[0]))).isFalse();
    }

    @Test
    void a_file_that_holds_no_key_is_told_with_the_way_to_make_one() throws IOException {
        var nothing = Files.writeString(directory.resolve("nothing.pem"), "nothing");

        assertThatThrownBy(() -> AuditKey.read(nothing))
                .hasMessageContaining("dueregard.audit.key")
                .hasMessageContaining("openssl genpkey -algorithm ed25519");
        assertThatThrownBy(() -> AuditKey.read(directory.resolve("missing.pem")))
                .hasMessageContaining("missing.pem");
    }
}
