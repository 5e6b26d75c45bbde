package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import java.util.List;
import java.util.Objects;
import vn.ntm.kernel.testing.fuzz.ApiDocument;
import vn.ntm.kernel.testing.fuzz.Operation;

/** The requests that the API document shows: what readers copy from it is what is asked, and stands once. */
final class ShownRequests {

    private final List<Operation> operations;

    ShownRequests() {
        operations = new ApiDocument(get("/q/openapi?format=json").asString()).operations();
    }

    /** The body that the document shows of an operation, on one line. */
    String of(String operationId) {
        return operations.stream()
                .filter(operation -> operation.id().equals(operationId))
                .map(operation -> Objects.requireNonNull(operation.bodies().get("application/json")))
                .map(body -> body.path("example").toString())
                .findFirst()
                .orElseThrow();
    }
}
