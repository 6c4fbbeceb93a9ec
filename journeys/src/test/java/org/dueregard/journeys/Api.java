package org.dueregard.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.dueregard.localstack.LocalStack;

/** The gateway as one of the demo people sees it. */
record Api(LocalStack stack) {

    RequestSpecification as(String identity) {
        return anonymous().auth().oauth2(stack.token(identity));
    }

    RequestSpecification anonymous() {
        return given().baseUri(stack.gatewayUrl()).urlEncodingEnabled(true);
    }

    JsonPath read(String identity, String path) {
        Response answer = as(identity).get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " answered " + answer.statusCode() + ": " + answer.asString());
        }
        return answer.jsonPath();
    }
}
