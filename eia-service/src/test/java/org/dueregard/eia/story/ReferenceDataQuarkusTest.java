package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.dueregard.eia.Reference;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.eia.characteristic.Catalogues;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.LimbScope;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** The reference data of the migrations is that which the services share. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ReferenceDataQuarkusTest {
    @Inject Catalogues catalogues;

    @Test
    void the_catalogue_of_2010_is_the_list_of_the_contracts() {
        var stored = catalogues.require(2);

        assertThat(stored.characteristics())
                .extracting(Characteristic::code)
                .containsExactlyElementsOf(
                        Reference.CATALOGUE.characteristics().stream()
                                .map(Characteristic::code)
                                .toList());
        for (var shared : Reference.CATALOGUE.characteristics()) {
            var ours = stored.find(shared.code()).orElseThrow();
            assertThat(ours.name()).isEqualTo(shared.name());
            assertThat(ours.statutory()).isEqualTo(shared.statutory());
            assertThat(ours.limbs())
                    .extracting(LimbScope::limb)
                    .containsExactlyElementsOf(
                            shared.limbs().stream().map(LimbScope::limb).toList());
            assertThat(ours.limbs())
                    .extracting(LimbScope::employmentOnly)
                    .containsExactlyElementsOf(
                            shared.limbs().stream().map(LimbScope::employmentOnly).toList());
        }
    }

    @Test
    void the_older_six_strands_are_kept_and_mapped() {
        var strands = Api.nobody().get("/v1/characteristics?version=1").expect(200);
        var today = Api.nobody().get("/v1/characteristics/SEX").expect(200);

        assertThat(strands.json().path("items").findValuesAsText("name"))
                .isSorted()
                .contains("Gender", "Faith or religious belief");
        assertThat(strands.text("/heldUntil")).isEqualTo("2010-09-30");
        assertThat(today.text("/olderStrand")).isEqualTo("GENDER");
    }

    @Test
    void the_published_questionnaire_is_known_by_the_digest_of_its_document() {
        var path = "/v1/questionnaires/screening/versions/1";
        var published = Api.nobody().get(path).expect(200);
        var document = Api.nobody().get(path + "/document").expect(200).response().asString();

        assertThat(CanonicalContent.sha256(document)).isEqualTo(published.text("/sha256"));
        assertThat(document).isEqualTo(Reference.SCREENING_1);
        assertThat(
                        Api.nobody()
                                .get("/v1/questionnaires")
                                .json()
                                .path("items")
                                .findValuesAsText("sha256"))
                .contains(published.text("/sha256"));
    }
}
