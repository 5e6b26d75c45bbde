package vn.ntm.criteria;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the register of model residential areas and model gardens. */
final class PlaceQuestions {

    private static final String PLACES = "/v1/model-places";
    private static final String AREA = PLACES + "/kdc-thon-vi-du";

    private static final String PLACE = """
            {"key":"kdc-thon-vi-du","kind":"RESIDENTIAL_AREA","unitCode":"18583","unitOn":"2024-03-01",\
            "village":"Thôn Ví Dụ","name":"Khu dân cư thôn Ví Dụ","source":"Tờ trình 12/TTr-UBND","confidence":"HIGH"}""";

    private static final String RECOGNITION = """
            {"programmeYear":2024,"round":1,"note":"Đợt 1",\
            "basis":{"number":"112/QĐ-UBND","issuer":"UBND huyện","signedOn":"2024-06-20"}}""";

    private static final String REVOCATION = """
            {"reason":"Không duy trì tiêu chí cảnh quan",\
            "basis":{"number":"15/QĐ-UBND","issuer":"UBND xã","signedOn":"2026-03-02"}}""";

    private PlaceQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("recordModelPlace", post(PLACES, PLACE))
                .refused("recordModelPlace", 200, post(PLACES, PLACE))
                .refused("recordModelPlace", 404, post(PLACES, PLACE.replace("18583", "99999")))
                .refused("recordModelPlace", 409, post(PLACES, PLACE.replace("18583", "448")))
                .good(
                        "recogniseModelPlace",
                        post(AREA + "/_recognise", RECOGNITION).with("If-Match", "\"1\""))
                .refused(
                        "recogniseModelPlace",
                        409,
                        post(AREA + "/_recognise", RECOGNITION).with("If-Match", "\"2\""))
                .good("listModelPlaces", Question.get(PLACES + "?validOn=2026-02-28&limit=1"))
                .good("getModelPlace", Question.get(AREA + "?validOn=2026-02-28"))
                .good("revokeModelPlace", post(AREA + "/_revoke", REVOCATION).with("If-Match", "\"2\""))
                .refused(
                        "revokeModelPlace",
                        409,
                        post(AREA + "/_revoke", REVOCATION).with("If-Match", "\"3\""));
    }

    private static Question post(String address, String body) {
        return Question.post(address, "application/json", body).as("province-officer");
    }
}
