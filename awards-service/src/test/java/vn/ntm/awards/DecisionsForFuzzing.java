package vn.ntm.awards;

import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.paid;
import static vn.ntm.awards.DecidedForTests.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer has to know to draft and sign decisions, and to do what follows. */
final class DecisionsForFuzzing {

    private static final String OFFICER = "awards-officer";
    private static final String LEADER = "province-leader";
    private static final String TAG = "If-Match";
    private static final String FIRST = "\"1\"";
    private static final int AMOUNT = 7_020_000;

    private DecisionsForFuzzing() {}

    static void tell(Known known) {
        known.fresh("draftAwardDecision", () -> Map.of("body", DecidedForTests.draft(DecidedForTests.carried())))
                .role("draftAwardDecision", OFFICER)
                .role("listAwardDecisionDrafts", OFFICER)
                .fresh("getAwardDecisionDraft", () -> PeopleForTheFuzzer.today("decision", begun()))
                .role("getAwardDecisionDraft", OFFICER)
                .fresh("getAwardDecision", () -> {
                    String decision = begun();
                    DecidedForTests.sign(decision).statusCode(200);
                    return PeopleForTheFuzzer.today("decision", decision);
                })
                .fresh("correctAwardDecision", () -> {
                    String nomination = DecidedForTests.carried();
                    return Map.of(
                            "decision",
                            DecidedForTests.begun(nomination),
                            TAG,
                            FIRST,
                            "body",
                            DecidedForTests.draft(nomination));
                })
                .role("correctAwardDecision", OFFICER)
                .fresh("withdrawAwardDecision", () -> Map.of("decision", begun(), TAG, FIRST))
                .role("withdrawAwardDecision", OFFICER)
                .fresh(
                        "signAwardDecision",
                        () -> Map.of("decision", begun(), TAG, FIRST, "body", DecidedForTests.signing()))
                .role("signAwardDecision", LEADER);
        ceremonies(known);
        events(known);
        annulments(known);
    }

    private static void ceremonies(Known known) {
        known.fresh(
                        "arrangeCeremony",
                        () -> Map.of("body", DecidedForTests.ceremony(DecidedForTests.newCode(), "2026-04-02")))
                .role("arrangeCeremony", OFFICER)
                .fresh("getCeremony", () -> PeopleForTheFuzzer.today("ceremony", "NTM-2024-02-21"))
                .fresh("listPresentations", () -> PeopleForTheFuzzer.today("ceremony", "NTM-2024-02-21"))
                .fresh("correctCeremony", () -> {
                    String code = DecidedForTests.arranged("2026-04-02");
                    return Map.of("ceremony", code, TAG, FIRST, "body", DecidedForTests.ceremony(code, "2026-04-02"));
                })
                .role("correctCeremony", OFFICER);
    }

    private static void events(Known known) {
        known.fresh("getCommendationEvents", () -> PeopleForTheFuzzer.today("key", "c-2023-01"));
        happens(known, "notifyCommendation", DecidedForTests::commended, 0, on("2026-03-27"));
        happens(
                known,
                "presentCommendation",
                DecisionsForFuzzing::notified,
                1,
                DecidedForTests.handedOver("LEADER", "2026-04-02"));
        happens(known, "payCommendation", DecidedForTests::commended, 0, paid(AMOUNT, "2026-04-10"));
        happens(known, "recoverArtefact", DecisionsForFuzzing::annulled, 4, on("2026-06-20"));
        happens(known, "recoverMoney", DecisionsForFuzzing::annulled, 4, paid(AMOUNT, "2026-06-20"));
    }

    private static void annulments(Known known) {
        happens(known, "proposeAnnulment", DecidedForTests::commended, 0, proposal("2026-06-01"));
        known.fresh("getAnnulment", () -> PeopleForTheFuzzer.today("key", proposed()))
                .role("getAnnulment", OFFICER)
                .fresh(
                        "annulCommendation",
                        () -> Map.of("key", proposed(), TAG, FIRST, "body", DecidedForTests.annulling("2026-06-10")))
                .role("annulCommendation", LEADER)
                .fresh("refuseAnnulment", () -> Map.of("key", proposed(), TAG, FIRST))
                .role("refuseAnnulment", LEADER);
    }

    private static void happens(Known known, String operation, Supplier<String> key, int version, String body) {
        known.fresh(operation, () -> {
                    var parameters = new HashMap<String, String>();
                    parameters.put("key", key.get());
                    parameters.put(TAG, "\"" + version + "\"");
                    parameters.put("body", body);
                    return parameters;
                })
                .role(operation, OFFICER);
    }

    private static String begun() {
        return DecidedForTests.begun(DecidedForTests.carried());
    }

    private static String notified() {
        String key = DecidedForTests.commended();
        happened(key, "_notify", 0, on("2026-03-27")).statusCode(200);
        return key;
    }

    private static String proposed() {
        String key = DecidedForTests.commended();
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        return key;
    }

    private static String annulled() {
        String key = notified();
        happened(key, "_present", 1, DecidedForTests.handedOver("LEADER", "2026-04-02"))
                .statusCode(200);
        happened(key, "_pay", 2, paid(AMOUNT, "2026-04-10")).statusCode(200);
        happened(key, "_propose-annulment", 3, proposal("2026-06-01")).statusCode(200);
        DecidedForTests.send(
                        NominatedForTests.CHAIRMAN,
                        FIRST,
                        "/v1/commendations/" + key + "/_annul",
                        DecidedForTests.annulling("2026-06-10"))
                .statusCode(200);
        return key;
    }
}
