package vn.ntm.gateway.composed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.gateway.upstream.FactService;

/** The composed answers that are made of whole answers, and what each asks. */
enum Composed {
    TARGETS("/v1/targets/2023?"),
    PROFILE("/v1/units/18838/profile?"),
    SEARCH("/v1/search?q=lam%20hop&"),
    DECISION("/v1/decisions/189%2FQ%C4%90-UBND?");

    private final String address;

    Composed(String address) {
        this.address = address;
    }

    /** All that is asked for it. */
    List<Leg> legs() {
        return switch (this) {
            case TARGETS ->
                Arrays.stream(FactService.values())
                        .flatMap(service -> Stream.of("/v1/targets", "/v1/figures")
                                .map(path -> new Leg(service.label(), service, path)))
                        .toList();
            case PROFILE ->
                List.of(
                        new Leg("unit", FactService.CRITERIA, "/v1/units/18838"),
                        new Leg("lineage", FactService.CRITERIA, "/v1/units/18838/lineage"),
                        new Leg("titles", FactService.CRITERIA, "/v1/units/18838/titles"),
                        new Leg("funding", FactService.CRITERIA, "/v1/funding-balances"),
                        new Leg("reportedFunding", FactService.CRITERIA, "/v1/funding-entries"),
                        new Leg("certificates", FactService.OCOP, "/v1/certificates"),
                        new Leg("commendations", FactService.AWARDS, "/v1/commendations"));
            case SEARCH ->
                List.of(
                        new Leg("units", FactService.CRITERIA, "/v1/units"),
                        new Leg("certificates", FactService.OCOP, "/v1/certificates"),
                        new Leg("producers", FactService.OCOP, "/v1/producers"),
                        new Leg("commendations", FactService.AWARDS, "/v1/commendations"));
            case DECISION ->
                Arrays.stream(FactService.values())
                        .map(service -> new Leg(service.label(), service, "/v1/decided-facts"))
                        .toList();
        };
    }

    String on(LocalDate day) {
        return address + "validOn=" + day;
    }

    /** Whether names of persons can be in it. */
    boolean namesPersons() {
        return legs().stream().anyMatch(Leg::namesPersons);
    }

    /** One question to one service, and the part for which it is asked. */
    record Leg(String part, FactService service, String path) {

        boolean namesPersons() {
            return part.equals("commendations");
        }
    }
}
