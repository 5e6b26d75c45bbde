package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** A service that is lost between a request and its answer leaves nobody waiting. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class LostServiceTest {

    @Stubs
    StubServices stubs;

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @EnumSource
    void aServiceThatDiesBeforeItAnswersIsAProblemTheSame(HttpClient.Version version) throws Exception {
        stubs.of(FactService.OCOP).behave(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        });
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            var request = HttpRequest.newBuilder(gateway.resolve("/ocop/v1/imports/products"))
                    .header("Content-Type", "text/csv")
                    .timeout(Duration.ofMinutes(5))
                    .POST(HttpRequest.BodyPublishers.ofString("key,name\n"))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(version);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"service-unavailable\"", "\"service\":\"ocop\"");
        }
    }
}
