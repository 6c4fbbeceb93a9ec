package org.dueregard.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageContractTest {
    private final MessageContract record = new MessageContract("monitoring.record.v1");

    @Test
    void the_example_of_a_record_and_its_withdrawal_keep_the_promise() {
        assertThat(record.violations(record.example())).isEmpty();
        assertThat(record.violations("{\"recordId\":\"S-1\",\"version\":2,\"withdrawn\":true}"))
                .isEmpty();
        assertThat(record.violations("{\"recordId\":\"S-1\",\"fields\":{}}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"fields\":{}}",
                "{\"recordId\":\"\",\"fields\":{}}",
                "{\"recordId\":\"S-1\"}",
                "{\"recordId\":\"S-1\",\"fields\":[]}",
                "{\"recordId\":\"S-1\",\"fields\":{\"Type\":{}}}",
                "{\"recordId\":\"S-1\",\"version\":0,\"fields\":{}}",
                "{\"recordId\":\"S-1\",\"withdrawn\":\"yes\",\"fields\":{}}",
                "{\"recordId\":\"S-1\",\"withdrawn\":true,\"fields\":{}}",
                "{\"recordId\":\"S-1\",\"fields\":{},\"addedLater\":1}"
            })
    void what_the_service_sets_aside_for_its_form_breaks_it(String value) {
        assertThat(record.violations(value)).isNotEmpty();
    }

    @Test
    void every_member_says_what_it_is() throws IOException {
        var schema = new ObjectMapper().readTree(record.schema());

        assertThat(schema.path("$id").asText()).isEqualTo("/schemas/monitoring.record.v1.json");
        assertThat(schema.path("properties"))
                .allSatisfy(member -> assertThat(member.path("description").asText()).isNotBlank());
    }
}
