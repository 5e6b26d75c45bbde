package vn.ntm.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.client.criteria.api.ProgrammeYearsApi;
import vn.ntm.client.criteria.model.ClosingRequest;
import vn.ntm.client.criteria.model.ProgrammeYearView;
import vn.ntm.client.gateway.ApiClient;
import vn.ntm.client.gateway.ApiResponse;
import vn.ntm.client.gateway.api.ProvincialSummaryApi;
import vn.ntm.client.gateway.model.Figure;
import vn.ntm.client.gateway.model.ProvincialSummary;

/**
 * What a program in Java does with the generated client, once: it reads the summary of 2023, proposes to close a programme
 * year and takes the proposal back. The system tests run it against the whole suite; the address and the token come from
 * the environment (NTM_GATEWAY, NTM_TOKEN), the year is its argument.
 */
final class ReadAndWrite {

    private static final int THE_YEAR = 2023;

    private final String gateway;
    private final String token;

    private ReadAndWrite(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        var program = new ReadAndWrite(environment("NTM_GATEWAY"), environment("NTM_TOKEN"));
        ApiResponse<ProvincialSummary> summary = program.summary();
        Figure advanced = figure(summary.getData(), "communes.recognised.advanced");
        List<String> states = program.proposedAndReturned(Integer.parseInt(arguments[0]));
        IO.println("{\"version\":\"%s\",\"published\":%s,\"recorded\":%s,\"proposed\":\"%s\",\"returned\":\"%s\"}"
                .formatted(
                        header(summary.getHeaders(), "API-Version"),
                        Objects.requireNonNull(advanced.getPublished()).getValue(),
                        Objects.requireNonNull(advanced.getRecorded()).getValue(),
                        states.getFirst(),
                        states.getLast()));
    }

    private ApiResponse<ProvincialSummary> summary() throws vn.ntm.client.gateway.ApiException {
        var client = new ApiClient();
        client.updateBaseUri(gateway);
        return new ProvincialSummaryApi(client).getProvincialSummaryWithHttpInfo(THE_YEAR, null, null, null);
    }

    private static Figure figure(ProvincialSummary summary, String measure) {
        return summary.getParts().stream()
                .flatMap(part -> Objects.requireNonNullElse(part.getFigures(), List.<Figure>of()).stream())
                .filter(figure -> figure.getMeasure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private List<String> proposedAndReturned(int year) throws vn.ntm.client.criteria.ApiException {
        var client = new vn.ntm.client.criteria.ApiClient();
        client.updateBaseUri(gateway + "/criteria");
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token.strip()));
        var years = new ProgrammeYearsApi(client);
        var grounds = new ClosingRequest().reason("a client written in Java").document("a test of the suite");

        var before = years.getProgrammeYearWithHttpInfo(year, null, null);
        var proposed = years.proposeYearClosingWithHttpInfo(
                year, header(before.getHeaders(), "ETag"), grounds, "java-%d-propose".formatted(year));
        ProgrammeYearView returned = years.returnYearClosing(
                year, header(proposed.getHeaders(), "ETag"), grounds, "java-%d-return".formatted(year));
        return List.of(
                proposed.getData().getState().getValue(), returned.getState().getValue());
    }

    private static String header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an answer without " + name));
    }

    private static String environment(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
