package org.dueregard.platform.problem;

/** Problems that the framework finds before a resource is reached, known only by their status. */
final class StatusProblems {
    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 400 ->
                    Problem.of(
                            400,
                            "request-invalid",
                            "Not in the form that is asked for",
                            "The request cannot be read. Compare it with the API's description at /openapi.");
            case 401 ->
                    Problem.of(
                                    401,
                                    "token-missing",
                                    "Sign in first",
                                    "This needs a bearer token of the login server in the header Authorization.")
                            .with("WWW-Authenticate", "Bearer");
            case 403 ->
                    Problem.of(
                            403,
                            "role-missing",
                            "Not allowed",
                            "Your token does not grant a role that may do this.");
            case 404 ->
                    Problem.of(
                            404,
                            "not-found",
                            "Not found",
                            "There is nothing at this address. The API's description is at /openapi.");
            case 405 ->
                    Problem.of(
                            405,
                            "method-not-allowed",
                            "Not a method of this resource",
                            "This resource does not know the method. The header Allow lists those that it knows.");
            case 406 ->
                    Problem.of(
                            406,
                            "not-acceptable",
                            "No such representation",
                            "This resource has no representation in the media types that Accept asks for.");
            case 413 -> tooLarge("The body is larger than this resource takes.");
            case 414 ->
                    Problem.of(
                            414,
                            "address-too-long",
                            "The address is too long",
                            "Send fewer or shorter query parameters.");
            case 415 ->
                    Problem.of(
                            415,
                            "media-type-unsupported",
                            "Not a media type that is read here",
                            "Content-Type names none that this resource reads. The API's description lists them.");
            case 431 ->
                    Problem.of(
                            431,
                            "headers-too-large",
                            "The headers are too large",
                            "Send fewer or shorter headers.");
            case 503 -> DatabaseProblems.away();
            default ->
                    status >= 400 && status < 500
                            ? Problem.of(
                                    status,
                                    "request-invalid",
                                    "Not in the form that is asked for",
                                    "The request cannot be answered in this form.")
                            : internal();
        };
    }

    static Problem tooLarge(String detail) {
        return Problem.of(413, "body-too-large", "The body is too large", detail)
                .with("Connection", "close");
    }

    static Problem internal() {
        return Problem.of(
                500,
                "internal-error",
                "A fault of ours",
                "Something went wrong here, and nothing was changed. Tell us the incident's number.");
    }
}
