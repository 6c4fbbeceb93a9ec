package org.dueregard.eia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.Characteristic;
import org.dueregard.eia.characteristic.Limb;
import org.dueregard.eia.characteristic.LimbScope;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Questionnaire;

/** The reference data as the migrations and the contracts have it, without a database. */
public final class Reference {
    /** The catalogue of today, from the code list that the services share. */
    public static final Catalogue CATALOGUE = catalogue();

    /** The exact document of version 1, from the migration that publishes it. */
    public static final String SCREENING_1 =
            between(
                    read("/db/migration/V0102__create_questionnaires.sql"),
                    "$questionnaire$",
                    "$questionnaire$");

    public static final PublishedQuestionnaire SCREENING =
            new PublishedQuestionnaire(
                    "screening", 1, SCREENING_1, "0".repeat(64), java.time.Instant.EPOCH);

    public static final Questionnaire QUESTIONNAIRE = Questionnaire.read(SCREENING_1);

    private Reference() {}

    private static Catalogue catalogue() {
        var list = json(read("/contracts/reference/characteristics.json"));
        var characteristics = new ArrayList<Characteristic>();
        list.path("characteristics")
                .forEach(
                        item ->
                                characteristics.add(
                                        new Characteristic(
                                                item.path("code").asText(),
                                                item.path("name").asText(),
                                                true,
                                                item.path("source").asText(),
                                                null,
                                                limbs(item))));
        list.path("extended")
                .forEach(
                        item ->
                                characteristics.add(
                                        new Characteristic(
                                                item.path("code").asText(),
                                                item.path("name").asText(),
                                                false,
                                                "",
                                                null,
                                                List.of())));
        return new Catalogue(2, "The nine", LocalDate.of(2010, 10, 1), null, "", characteristics);
    }

    private static List<LimbScope> limbs(JsonNode item) {
        var scopes = new ArrayList<LimbScope>();
        item.path("limbs")
                .forEach(
                        limb ->
                                scopes.add(
                                        new LimbScope(
                                                Limb.valueOf(limb.asText()),
                                                item.path("onlyInEmployment").asBoolean(),
                                                "")));
        return scopes;
    }

    public static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String read(String resource) {
        try (var in = Reference.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code docs/domain} of the repository that the build runs in. */
    public static Path docs() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("docs").resolve("domain"))) {
                return place.resolve("docs").resolve("domain");
            }
        }
        throw new IllegalStateException("There is no docs/domain above the working directory");
    }

    private static String between(String text, String begin, String end) {
        var from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from)).strip();
    }
}
