package vn.ntm.awards;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import vn.ntm.kernel.testing.fuzz.Known;
import vn.ntm.kernel.time.Calendar;

/** What the fuzzer can do to recipients and what is personal of them. */
final class PeopleForTheFuzzer {

    private static final String TAG = "If-Match";
    private static final String SEEN = "\"1\"";

    private PeopleForTheFuzzer() {}

    static void addTo(Known known) {
        known.role("registerRecipient", "awards-officer")
                .role("correctRecipient", "awards-officer")
                .role("findRecipients", "awards-officer")
                .role("getRecipient", "awards-officer")
                .role("listRecipients", "awards-officer")
                .role("recordPersonalData", "awards-officer")
                .body("registerRecipient", PeopleQuestions.PERSON)
                .body("correctRecipient", PeopleQuestions.PERSON)
                .fresh("getRecipient", () -> today("recipient", PeopleQuestions.person()))
                .fresh("correctRecipient", () -> Map.of("recipient", PeopleQuestions.person(), TAG, SEEN))
                .fresh("decidePublication", () -> Map.of("recipient", PeopleQuestions.person(), TAG, SEEN))
                .role("listRecipientMatches", "awards-officer")
                .role("getRecipientHistory", "awards-officer")
                .fresh("getRecipientHistory", () -> today("recipient", PeopleQuestions.person()))
                .role("decideRecipientMatch", "awards-officer")
                .fresh(
                        "decideRecipientMatch",
                        () -> Map.of(
                                TAG,
                                "\"0\"",
                                "body",
                                RegisterQuestions.verdict(PeopleQuestions.person(), PeopleQuestions.person())))
                .fresh("getPersonalData", () -> today("recipient", PeopleQuestions.known()))
                .fresh("recordPersonalData", () -> Map.of("recipient", PeopleQuestions.person(), TAG, "\"0\""))
                .body("recordPersonalData", PeopleQuestions.PERSONAL.replace("1990-02-03", "1990-05-06"))
                .fresh("receiveDataRequest", () -> Map.of("body", """
                        {"recipientId":"%s","kind":"PRODUCE","source":"Đơn","confidence":"HIGH"}""".formatted(PeopleQuestions.person())))
                .fresh("getDataRequest", () -> today("request", PeopleQuestions.received("PRODUCE")))
                .fresh("produceHeldFile", () -> today("request", PeopleQuestions.received("PRODUCE")))
                .fresh("answerDataRequest", () -> Map.of("request", PeopleQuestions.received("RESTRICT"), TAG, SEEN))
                .fresh("refuseDataRequest", () -> Map.of("request", PeopleQuestions.received("RESTRICT"), TAG, SEEN))
                .fresh("applyRetentionRule", () -> {
                    Import.facts(
                            "retention-rules",
                            "rule,field,keptMonths,countedFrom,validFrom,validTo,legalBasis,source,confidence,note",
                            "FUZZ,PHONE,1200,SUPERSEDED,2026-01-01,,,a test,HIGH,");
                    return Map.of("body", "{\"rule\":\"FUZZ\",\"reason\":\"Rà soát\"}");
                });
    }

    /** What is on file now, as it is known now. */
    static Map<String, String> today(String name, String id) {
        var calendar = new Calendar(InstantSource.system());
        Map<String, String> parameters = new HashMap<>();
        parameters.put(name, id);
        parameters.put("validOn", calendar.today().toString());
        parameters.put("knownAt", calendar.now().toString());
        return parameters;
    }
}
