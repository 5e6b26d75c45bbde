package vn.ntm.awards;

import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.handedOver;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.on;
import static vn.ntm.awards.DecidedForTests.paid;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.NominatedForTests.APPRAISER;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions about what follows a decision: one commendation goes all the way and is taken back. */
final class AwardEventQuestions {

    private static final String JSON = "application/json";
    private static final String NOBODY = "khong-co";
    private static final String REFUSAL = """
            {"on":"2026-06-10","reason":"Chưa đủ căn cứ","document":"Công văn 700/UBND"}""";
    private static final int AMOUNT = 7_020_000;

    private final Map<String, String> ids = new HashMap<>();

    private AwardEventQuestions() {}

    static void addTo(Questions questions) {
        var these = new AwardEventQuestions();
        these.ceremonies(questions);
        these.given(questions);
        these.annulled(questions);
        these.recovered(questions);
    }

    private void ceremonies(Questions questions) {
        questions
                .good("listCeremonies", Question.get("/v1/ceremonies?validOn=2024-03-01&limit=1"))
                .good("getCeremony", Question.get("/v1/ceremonies/NTM-2024-02-21?validOn=2024-03-01"))
                .good(
                        "listPresentations",
                        Question.get("/v1/ceremonies/NTM-2024-02-21/presentations?validOn=2024-03-01&limit=1"))
                .good("arrangeCeremony", written(APPRAISER, "/v1/ceremonies", ceremony("VI-DU-1")))
                .refused("arrangeCeremony", 404, written(APPRAISER, "/v1/ceremonies", nowhere("VI-DU-2")))
                .refused("arrangeCeremony", 409, written(APPRAISER, "/v1/ceremonies", ceremony("NTM-2024-02-21")))
                .good("correctCeremony", () -> correct(DecidedForTests.arranged("2026-04-02"), 1))
                .refused("correctCeremony", 404, correct("VI-DU-3", 1))
                .refused("correctCeremony", 409, correct("NTM-2024-02-21", 1));
    }

    private void given(Questions questions) {
        questions
                .good("notifyCommendation", () -> {
                    ids.put("key", DecidedForTests.commended());
                    return of(id("key"), "_notify", 0, on("2026-03-27"));
                })
                .refused("notifyCommendation", 404, of(NOBODY, "_notify", 0, on("2026-03-27")))
                .refused("notifyCommendation", 409, () -> of(id("key"), "_notify", 1, on("2026-03-28")))
                .good("presentCommendation", () -> {
                    String ceremony = DecidedForTests.arranged("2026-04-02");
                    return of(id("key"), "_present", 1, handedOver("LEADER", "2026-04-02", ceremony, 2, 1));
                })
                .refused("presentCommendation", 404, of(NOBODY, "_present", 0, handedOver("LEADER", "2026-04-02")))
                .refused(
                        "presentCommendation",
                        409,
                        () -> of(DecidedForTests.commended(), "_present", 0, handedOver("LEADER", "2026-04-02")))
                .good("payCommendation", () -> of(id("key"), "_pay", 2, paid(AMOUNT, "2026-04-10")))
                .refused("payCommendation", 404, of(NOBODY, "_pay", 0, paid(AMOUNT, "2026-04-10")))
                .refused("payCommendation", 409, () -> of(id("key"), "_pay", 3, paid(AMOUNT, "2026-04-10")))
                .good(
                        "getCommendationEvents",
                        () -> Question.get("/v1/commendations/" + id("key") + "/events?validOn=2026-04-30"));
    }

    private void annulled(Questions questions) {
        questions
                .good("proposeAnnulment", () -> of(id("key"), "_propose-annulment", 3, proposal("2026-06-01")))
                .refused("proposeAnnulment", 404, of(NOBODY, "_propose-annulment", 0, proposal("2026-06-01")))
                .refused("proposeAnnulment", 409, () -> of(id("key"), "_propose-annulment", 3, proposal("2026-06-01")))
                .good(
                        "getAnnulment",
                        () -> Question.get("/v1/commendations/" + id("key") + "/annulment")
                                .as("awards-officer"))
                .good("refuseAnnulment", () -> decided(proposed(), "_refuse-annulment", REFUSAL))
                .refused("refuseAnnulment", 404, decided(NOBODY, "_refuse-annulment", REFUSAL))
                .refused(
                        "refuseAnnulment",
                        409,
                        () -> decided(DecidedForTests.commended(), "_refuse-annulment", REFUSAL))
                .refused(
                        "refuseAnnulment",
                        412,
                        () -> decided(proposed(), "_refuse-annulment", REFUSAL).with("If-Match", "\"2\""))
                .refused(
                        "annulCommendation",
                        412,
                        () -> decided(proposed(), "_annul", annulling("2026-06-10"))
                                .with("If-Match", "\"2\""))
                .good("annulCommendation", () -> decided(id("key"), "_annul", annulling("2026-06-10")))
                .refused("annulCommendation", 404, () -> decided(NOBODY, "_annul", annulling("2026-06-10")))
                .refused(
                        "annulCommendation",
                        409,
                        () -> decided(id("key"), "_annul", annulling("2026-06-10"))
                                .with("If-Match", "\"2\""));
    }

    private void recovered(Questions questions) {
        questions
                .good("recoverArtefact", () -> of(id("key"), "_recover-artefact", 4, on("2026-06-20")))
                .refused("recoverArtefact", 404, of(NOBODY, "_recover-artefact", 0, on("2026-06-20")))
                .refused("recoverArtefact", 409, () -> of(id("key"), "_recover-artefact", 5, on("2026-06-20")))
                .good("recoverMoney", () -> of(id("key"), "_recover-money", 5, paid(AMOUNT, "2026-06-21")))
                .refused("recoverMoney", 404, of(NOBODY, "_recover-money", 0, paid(AMOUNT, "2026-06-21")))
                .refused("recoverMoney", 409, () -> of(id("key"), "_recover-money", 6, paid(AMOUNT, "2026-06-21")));
    }

    /** @return the key of a commendation that is to be annulled */
    private static String proposed() {
        String key = DecidedForTests.commended();
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        return key;
    }

    private static String ceremony(String code) {
        return DecidedForTests.ceremony(code, "2026-04-02");
    }

    private static String nowhere(String code) {
        return ceremony(code).replace("18133", "99999");
    }

    private static Question correct(String code, int version) {
        return written(APPRAISER, "/v1/ceremonies/" + code + "/_correct", ceremony(code))
                .with("If-Match", "\"" + version + "\"");
    }

    private static Question of(String key, String what, int version, String body) {
        return written(APPRAISER, "/v1/commendations/" + key + "/" + what, body)
                .with("If-Match", "\"" + version + "\"");
    }

    private static Question decided(String key, String what, String body) {
        return written(CHAIRMAN, "/v1/commendations/" + key + "/" + what, body).with("If-Match", "\"1\"");
    }

    private static Question written(String token, String address, String body) {
        return Question.post(address, JSON, body).with("Authorization", "Bearer " + token);
    }

    private String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }
}
