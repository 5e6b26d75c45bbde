package vn.ntm.awards;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions about recipients and what is personal of them. The persons are made up. */
final class PeopleQuestions {

    static final String PERSON = """
            {"name":"Nguyễn Thị A","kind":"INDIVIDUAL","unitCode":"18133","on":"2026-03-02","sex":"FEMALE",
             "birthYear":1990,"source":"Danh sách đề nghị khen thưởng","confidence":"HIGH"}""";

    static final String PERSONAL = """
            {"source":"Báo cáo thành tích","confidence":"HIGH","identityNumber":"042090001234",
             "birthDate":"1990-02-03","phone":"0912345678"}""";

    static final String GROUNDS = """
            {"reason":"Đã trả lời bằng văn bản","document":"12/SNV-TĐKT ngày 04/03/2026"}""";

    private static final String OFFICER = "awards-officer";
    private static final String NOWHERE = PERSON.replace("18133", "99999");
    private static final String TO_COME = PERSON.replace("2026-03-02", "2100-03-02");
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final String PUBLISH = """
            {"nameIsPublic":true,"reason":"Quyết định công bố tên","document":"112/QĐ-UBND ngày 20/02/2024"}""";

    private PeopleQuestions() {}

    static void addTo(Questions questions) {
        recipients(questions);
        personalData(questions);
        dataRequests(questions);
        keeping(questions);
    }

    private static void recipients(Questions questions) {
        questions
                .good("registerRecipient", written("/v1/recipients", PERSON))
                .refused("registerRecipient", 404, written("/v1/recipients", NOWHERE))
                .refused("registerRecipient", 409, written("/v1/recipients", TO_COME))
                .good("listRecipients", Question.get("/v1/recipients?limit=1").as(OFFICER))
                .good(
                        "getRecipient",
                        () -> Question.get("/v1/recipients/" + person()).as(OFFICER))
                .refused(
                        "getRecipient",
                        404,
                        Question.get("/v1/recipients/" + NOBODY).as(OFFICER))
                .refused("correctRecipient", 404, to(NOBODY, "/_correct", PERSON))
                .refused("decidePublication", 404, to(NOBODY, "/_decide-publication", PUBLISH))
                .refused(
                        "findRecipients",
                        409,
                        () -> held(written("/v1/recipients/_find", "{\"name\":\"Nguyễn Thị\"}"), OFFICER))
                .good("correctRecipient", () -> to(person(), "/_correct", PERSON))
                .refused("correctRecipient", 409, () -> to(person(), "/_correct", TO_COME))
                .good("decidePublication", () -> to(person(), "/_decide-publication", PUBLISH))
                .refused("decidePublication", 409, () -> {
                    String id = person();
                    done("/v1/recipients/" + id + "/_decide-publication", "\"1\"", PUBLISH);
                    return to(id, "/_decide-publication", PUBLISH).with("If-Match", "\"2\"");
                })
                .good("findRecipients", written("/v1/recipients/_find", "{\"name\":\"Nguyễn Thị\"}"));
    }

    private static void personalData(Questions questions) {
        questions
                .refused("getPersonalData", 404, got("/v1/recipients/" + NOBODY + "/personal-data?purpose=APPRAISAL"))
                .good(
                        "recordPersonalData",
                        () -> to(person(), "/personal-data", PERSONAL).with("If-Match", "\"0\""))
                .refused("recordPersonalData", 404, to(NOBODY, "/personal-data", PERSONAL))
                .refused("recordPersonalData", 409, () -> to(body(), "/personal-data", PERSONAL))
                .good(
                        "getPersonalData",
                        () -> Question.get("/v1/recipients/" + known()
                                        + "/personal-data?purpose=APPRAISAL&fields=IDENTITY_NUMBER,PHONE")
                                .as(OFFICER))
                .refused(
                        "getPersonalData",
                        409,
                        () -> Question.get("/v1/recipients/" + body() + "/personal-data?purpose=APPRAISAL")
                                .as(OFFICER));
    }

    private static void dataRequests(Questions questions) {
        questions
                .refused("getDataRequest", 404, got("/v1/data-requests/" + NOBODY))
                .refused("produceHeldFile", 404, got("/v1/data-requests/" + NOBODY + "/file"))
                .good("receiveDataRequest", () -> written("/v1/data-requests", asked(person(), "PRODUCE")))
                .refused("receiveDataRequest", 404, written("/v1/data-requests", asked(NOBODY, "PRODUCE")))
                .refused(
                        "receiveDataRequest",
                        409,
                        () -> written(
                                "/v1/data-requests", asked(person(), "PRODUCE").replace("2026-03-02", "2100-03-02")))
                .good(
                        "listDataRequests",
                        Question.get("/v1/data-requests?limit=1").as(OFFICER))
                .good(
                        "getDataRequest",
                        () -> Question.get("/v1/data-requests/" + received("PRODUCE"))
                                .as(OFFICER))
                .good(
                        "produceHeldFile",
                        () -> Question.get("/v1/data-requests/" + received("PRODUCE") + "/file")
                                .as(OFFICER))
                .refused(
                        "produceHeldFile",
                        409,
                        () -> Question.get("/v1/data-requests/" + received("RESTRICT") + "/file")
                                .as(OFFICER))
                .good("answerDataRequest", () -> move(received("RESTRICT"), "_answer"))
                .refused("answerDataRequest", 404, move(NOBODY, "_answer"))
                .refused("answerDataRequest", 409, () -> move(received("CORRECT"), "_answer"))
                .good("refuseDataRequest", () -> move(received("CORRECT"), "_refuse"))
                .refused("refuseDataRequest", 404, move(NOBODY, "_refuse"))
                .refused("refuseDataRequest", 409, () -> {
                    String id = received("RESTRICT");
                    done("/v1/data-requests/" + id + "/_refuse", "\"1\"", GROUNDS);
                    return move(id, "_refuse").with("If-Match", "\"2\"");
                });
    }

    private static void keeping(Questions questions) {
        questions
                .good("getWorkingCalendar", Question.get("/v1/working-calendar/2024"))
                .good("listRetentionRules", Question.get("/v1/retention-rules?validOn=2026-06-01&limit=1"))
                .good("applyRetentionRule", () -> {
                    Import.facts(
                            "retention-rules",
                            "rule,field,keptMonths,countedFrom,validFrom,validTo,legalBasis,source,confidence,note",
                            "EXAMPLE,PHONE,1200,SUPERSEDED,2026-01-01,,,an example,HIGH,");
                    return apply("EXAMPLE");
                })
                .refused("applyRetentionRule", 409, apply("AFTER_CORRECTION"))
                .good(
                        "listPersonalDataKeys",
                        Question.get("/v1/personal-data-keys").as("administrator"))
                .good("resealPersonalData", reseal(500))
                .refused("resealPersonalData", 409, () -> held(reseal(500), "administrator"))
                .refused("resealPersonalData", 422, reseal(400));
    }

    /** The question under a key under which another is being answered. */
    static Question held(Question question, String actor) {
        String key = "held-" + actor;
        DatabaseForTests.hold(actor + (char) 31 + key);
        return question.with("Idempotency-Key", key);
    }

    private static Question reseal(int most) {
        return Question.post("/v1/personal-data-keys/_reseal", "application/json", "{\"most\":%d}".formatted(most))
                .as("administrator");
    }

    private static Question apply(String rule) {
        return Question.post(
                        "/v1/retention-rules/_apply",
                        "application/json",
                        "{\"rule\":\"%s\",\"reason\":\"Rà soát năm 2026\"}".formatted(rule))
                .as("administrator");
    }

    private static Question to(String recipient, String operation, String body) {
        return written("/v1/recipients/" + recipient + operation, body).with("If-Match", "\"1\"");
    }

    private static Question move(String request, String operation) {
        return written("/v1/data-requests/" + request + "/" + operation, GROUNDS)
                .with("If-Match", "\"1\"");
    }

    private static Question got(String address) {
        return Question.get(address).as(OFFICER);
    }

    private static Question written(String address, String body) {
        return Question.post(address, "application/json", body).as(OFFICER);
    }

    /** A person who is on file. */
    static String person() {
        return done("/v1/recipients", "\"0\"", PERSON).extract().path("recipientId");
    }

    /** A person of whom something personal is on file. */
    static String known() {
        String id = person();
        done("/v1/recipients/" + id + "/personal-data", "\"0\"", PERSONAL);
        return id;
    }

    /** A request that is open. */
    static String received(String kind) {
        return done("/v1/data-requests", "\"0\"", asked(known(), kind))
                .extract()
                .path("requestId");
    }

    private static String body() {
        return RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Hội Nông dân xã Hương Sơn");
    }

    private static String asked(String recipient, String kind) {
        return """
                {"source":"Đơn đề nghị ngày 02/03/2026","recipientId":"%s","kind":"%s","receivedOn":"2026-03-02",
                 "confidence":"HIGH"}""".formatted(recipient, kind);
    }

    private static ValidatableResponse done(String address, String version, String body) {
        return RecipientsForTests.as(OFFICER)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post(address)
                .then();
    }
}
