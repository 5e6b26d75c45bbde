package vn.ntm.awards;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions about the register as a file, the history of a recipient, and recipients that may be one. The persons are made up. */
final class RegisterQuestions {

    private static final String OFFICER = "awards-officer";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private RegisterQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good(
                        "exportCommendations",
                        Question.get("/v1/exports/commendations?programmeYear=2023&validOn=2024-03-01"))
                .good("getRecipientHistory", () -> {
                    String id = PeopleQuestions.person();
                    AwardedForTests.award(id, "BK_TINH", "2026-03-05");
                    return Question.get("/v1/recipients/" + id + "/history").as(OFFICER);
                })
                .refused(
                        "getRecipientHistory",
                        404,
                        Question.get("/v1/recipients/" + NOBODY + "/history").as(OFFICER))
                .refused(
                        "getRecipientHistory",
                        409,
                        () -> Question.get("/v1/recipients/" + restricted() + "/history")
                                .as(OFFICER))
                .good("listRecipientMatches", () -> {
                    PeopleQuestions.person();
                    PeopleQuestions.person();
                    return Question.get("/v1/recipient-matches?limit=1").as(OFFICER);
                })
                .good("decideRecipientMatch", () -> decide(PeopleQuestions.person(), PeopleQuestions.person()))
                .refused("decideRecipientMatch", 404, () -> decide(PeopleQuestions.person(), NOBODY))
                .refused(
                        "decideRecipientMatch",
                        409,
                        () -> decide(
                                PeopleQuestions.person(),
                                RecipientsForTests.registered(
                                        RecipientsForTests.COLLECTIVE, "Hội Nông dân xã Hương Sơn")));
    }

    static Question decide(String one, String other) {
        return Question.post("/v1/recipient-matches/_decide", "application/json", verdict(one, other))
                .as(OFFICER)
                .with("If-Match", "\"0\"");
    }

    static String verdict(String one, String other) {
        return """
                {"recipientId":"%s","otherId":"%s","verdict":"SAME","why":"Cùng tên, cùng năm sinh, cùng tổ dân phố",
                 "ground":"Biên bản rà soát ngày 04/03/2026"}""".formatted(one, other);
    }

    /** Somebody who had the processing of the data restricted. */
    private static String restricted() {
        String request = PeopleQuestions.received("RESTRICT");
        String recipient = RecipientsForTests.as(OFFICER)
                .get("/v1/data-requests/" + request)
                .then()
                .extract()
                .path("recipientId");
        RecipientsForTests.post(OFFICER, "/v1/data-requests/" + request + "/_answer", "\"1\"", PeopleQuestions.GROUNDS)
                .statusCode(200);
        return recipient;
    }
}
