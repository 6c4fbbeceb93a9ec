package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dueregard.localstack.testing.TestClock;

/**
 * The editions of a plan, with their bytes as they were read when each had just been published:
 * whatever happens to the actions of the plan, every edition reads the same for ever.
 */
final class FrozenEditions {
    private final String plan;
    private final List<Frozen> published = new ArrayList<>();

    FrozenEditions(String plan) {
        this.plan = plan;
    }

    private record Frozen(String path, String sha256, byte[] bytes) {}

    /** The next edition, as at today; refused to whoever does not publish the plan. */
    Response publish(String token) {
        var answer =
                Api.create(
                        token,
                        "/v1/plans/" + plan + "/editions",
                        "{\"asAt\": \"" + TestClock.today() + "\"}");
        if (answer.statusCode() == 201) {
            var path = "/v1/plan-editions/" + plan + "/" + answer.path("edition");
            var bytes = Api.get(null, path).asByteArray();
            String told = answer.path("sha256");
            assertThat(sha256(bytes)).as(path).isEqualTo(told);
            published.add(new Frozen(path, told, bytes));
        }
        return answer;
    }

    /** Reads one of them again; the present one, which is not there, where there is none yet. */
    Response readAgain(int number) {
        return published.isEmpty()
                ? Api.get(null, "/v1/plan-editions/" + plan)
                : readAgain(published.get(number % published.size()));
    }

    private static Response readAgain(Frozen edition) {
        var answer = Api.get(null, edition.path());
        assertThat(answer.asByteArray()).as(edition.path()).isEqualTo(edition.bytes());
        assertThat(answer.header("ETag")).as(edition.path()).contains(edition.sha256());
        return answer;
    }

    /** Every one of them, and what the list of them tells of their bytes. */
    void readAsBefore() {
        published.forEach(FrozenEditions::readAgain);
        assertThat(
                        Api.get(null, "/v1/plan-editions?limit=200&plan=" + plan)
                                .jsonPath()
                                .<String>getList("items.sha256"))
                .isEqualTo(published.stream().map(Frozen::sha256).toList());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
