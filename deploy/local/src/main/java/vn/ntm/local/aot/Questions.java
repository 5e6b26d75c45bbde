package vn.ntm.local.aot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** What the services are asked in a training run, so that the ways which people take first are warm. */
record Questions(Ports ports) {

    private static final int ROUNDS = 20;

    private static final List<String> OF_EVERY_SERVICE =
            List.of("/q/health/ready", "/q/openapi?format=json", "/v1/figures?year=2023", "/v1/no-such-path");

    void ask() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                askOnce(http);
            }
        }
    }

    private void askOnce(HttpClient http) throws IOException, InterruptedException {
        for (Service service : Service.withDatabase()) {
            for (String path : OF_EVERY_SERVICE) {
                get(http, ports.url(service).resolve(path));
            }
        }
        URI criteria = ports.url(Service.CRITERIA);
        get(http, criteria.resolve("/v1/units?validOn=2023-12-31&limit=50"));
        get(http, criteria.resolve("/v1/units/448?validOn=2023-12-31"));
        get(http, criteria.resolve("/v1/recognitions?programmeYear=2023"));
        get(http, ports.url(Service.OCOP).resolve("/v1/products?limit=50"));
        get(http, ports.url(Service.AWARDS).resolve("/v1/commendations?limit=50"));
        URI gateway = ports.url(Service.GATEWAY);
        get(http, gateway.resolve("/v1/provincial-summaries/2023"));
        get(http, gateway.resolve("/criteria/v1/units?limit=10"));
        get(http, gateway.resolve("/v1/openapi/gateway"));
    }

    /** The answer is of no interest, whatever it is. */
    private static void get(HttpClient http, URI address) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }
}
