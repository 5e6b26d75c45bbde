package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static vn.ntm.criteria.AskedDossiers.JSON;
import static vn.ntm.criteria.AskedDossiers.by;
import static vn.ntm.criteria.AskedDossiers.grounds;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the decision on the dossier that goes its whole way. */
final class DossierDecisionQuestions {

    private static final String DECISIONS = "/v1/recognition-decisions";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final AskedDossiers dossiers;

    private DossierDecisionQuestions(AskedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    static void addTo(Questions questions, AskedDossiers dossiers) {
        new DossierDecisionQuestions(dossiers).addTo(questions);
    }

    private void addTo(Questions questions) {
        questions
                .good(
                        "recogniseDossiers",
                        () -> decide("2110/QĐ-UBND", dossiers.id("whole"), dossiers.version("whole")))
                .refused("recogniseDossiers", 404, () -> decide("2111/QĐ-UBND", NOBODY, 1))
                .refused(
                        "recogniseDossiers",
                        409,
                        () -> decide("2110/QĐ-UBND", dossiers.id("whole"), dossiers.version("whole")))
                .refused("recogniseDossiers", 412, () -> decide("2111/QĐ-UBND", dossiers.id("whole"), 1))
                .good("getRecognitionDecision", () -> Question.get(DECISIONS + "/" + decided() + "?validOn=2025-10-20"))
                .good("listRecognitionDecisions", Question.get(DECISIONS + "?validOn=2025-10-20&limit=1"))
                .good("announceDossier", () -> dossiers.move("whole", "_announce", "can-bo-xa", grounds("2025-11-05")));
    }

    private static Question decide(String number, String id, long version) {
        String body = """
                {"number":"%s","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2025-10-20","round":1,\
                "dossiers":[{"dossier":"%s","version":%d,"field":"văn hóa"}],\
                "reason":"Hội đồng thẩm định đã thông qua","document":"Tờ trình 88/TTr-VPĐP"}""".formatted(number, id, version);
        return by(Question.post(DECISIONS, JSON, body), "lanh-dao-tinh", "province-leader");
    }

    private static String decided() {
        return given().get(DECISIONS + "?validOn=2025-10-20&limit=1").path("items[0].id");
    }
}
