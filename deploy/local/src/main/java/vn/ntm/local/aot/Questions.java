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
            List.of("/q/health/ready", "/v1/figures?year=2023", "/v1/figures?year=2024", "/v1/no-such-path");

    private static final List<String> OF_CRITERIA = List.of(
            "/v1/units?validOn=2023-12-31&limit=50",
            "/v1/units?tier=COMMUNE&ancestor=448&validOn=2023-12-31&count=exact",
            "/v1/units?name=loc+ha",
            "/v1/units/448?validOn=2023-12-31",
            "/v1/units/18568/lineage",
            "/v1/recognitions?programmeYear=2023&level=ADVANCED",
            "/v1/funding-entries?limit=50");

    private static final List<String> OF_THE_GATEWAY = List.of(
            "/v1/provincial-summaries/2023",
            "/criteria/v1/units?limit=10",
            "/ocop/v1/products?limit=10",
            "/awards/v1/commendations?limit=10",
            "/v1/openapi/gateway",
            "/v1/openapi/criteria",
            "/docs/");

    void ask() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                askOnce(http);
            }
        }
    }

    private void askOnce(HttpClient http) throws IOException, InterruptedException {
        for (Service service : Service.withDatabase()) {
            ask(http, service, OF_EVERY_SERVICE);
        }
        ask(http, Service.CRITERIA, OF_CRITERIA);
        ask(http, Service.OCOP, List.of("/v1/products?limit=50"));
        ask(http, Service.AWARDS, List.of("/v1/commendations?limit=50"));
        ask(http, Service.GATEWAY, OF_THE_GATEWAY);
    }

    private void ask(HttpClient http, Service service, List<String> paths) throws IOException, InterruptedException {
        for (String path : paths) {
            get(http, ports.url(service).resolve(path));
        }
    }

    /** The answer is of no interest, whatever it is. */
    private static void get(HttpClient http, URI address) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }
}
