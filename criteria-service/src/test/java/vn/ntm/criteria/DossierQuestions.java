package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/**
 * Questions to recognition dossiers, one after the other: one goes its whole way, one is refused and appeals, one goes
 * through the district of its time, and a ward registers.
 */
final class DossierQuestions {

    private static final String JSON = "application/json";
    private static final String DOSSIERS = "/v1/recognition-dossiers";
    private static final String DECISIONS = "/v1/recognition-decisions";
    private static final String OFFICER = "province-officer";
    private static final String COMMUNE = "18133";

    private static final String FINDINGS = """
            "findings":[{"criterion":1,"verdict":"MET","department":"Văn phòng điều phối nông thôn mới tỉnh","evidence":"Quyết định công nhận"},\
            {"criterion":2,"verdict":"MET","department":"Thống kê tỉnh","evidence":"Kết quả điều tra thu nhập"},\
            {"criterion":3,"verdict":"MET","department":"Sở Khoa học và Công nghệ","evidence":"Kiểm tra thực địa"},\
            {"criterion":4,"verdict":"MET","department":"Sở Văn hóa, Thể thao và Du lịch","evidence":"Kiểm tra thực địa"}],""";

    private static final Map<String, String> IDS = new HashMap<>();

    private DossierQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good(
                        "listRecognitionProcedures",
                        Question.get("/v1/recognition-procedures?validOn=2025-08-04&limit=1"))
                .good(
                        "getRecognitionProcedure",
                        Question.get("/v1/recognition-procedures/COMMUNE_RECOG_2TIER?validOn=2025-08-04"))
                .good("getWorkingCalendar", Question.get("/v1/working-calendar/2024?validOn=2024-12-31"));
        opening(questions);
        preparation(questions);
        examination(questions);
        decision(questions);
        appeal(questions);
        district(questions);
    }

    private static void opening(Questions questions) {
        String ward = opening("18100", "URBAN_CIVILISED", 2027, "DTVM_VI_DU", "2025-08-04");
        String commune = opening(COMMUNE, "MODEL", 2025, "NTM_KM_XA_2021_2025", "2025-08-04");
        questions
                .good("openRecognitionDossier", () -> {
                    DossiersForTests.settingsAreOnFile();
                    return Question.post(DOSSIERS, JSON, commune).as(OFFICER);
                })
                .refused(
                        "openRecognitionDossier",
                        404,
                        Question.post(DOSSIERS, JSON, commune.replace(COMMUNE, "99999"))
                                .as(OFFICER))
                .refused(
                        "openRecognitionDossier",
                        409,
                        Question.post(DOSSIERS, JSON, commune).as(OFFICER))
                .good(
                        "listRecognitionDossiers",
                        Question.get(DOSSIERS + "?validOn=2025-08-04&limit=1").as(OFFICER))
                .good("getRecognitionDossier", () -> {
                    IDS.put(
                            "whole",
                            given().auth()
                                    .oauth2(TokensForTests.of(OFFICER))
                                    .get(DOSSIERS + "?limit=1")
                                    .path("items[0].id"));
                    return Question.get(DOSSIERS + "/" + id("whole") + "?validOn=2025-08-04")
                            .as(OFFICER);
                })
                .good(
                        "listDossierOperations",
                        () -> Question.get(DOSSIERS + "/" + id("whole") + "/allowed-operations")
                                .as(OFFICER))
                .good("attachFileToDossier", () -> file(DossiersForTests.tag(id("whole"))))
                .refused("attachFileToDossier", 409, () -> file(DossiersForTests.tag(id("whole"))))
                .good(
                        "listDossierAttachments",
                        () -> Question.get(DOSSIERS + "/" + id("whole") + "/attachments?validOn=2100-01-01")
                                .as(OFFICER))
                .good(
                        "getDossierAttachmentContent",
                        () -> Question.get(attached()).as(OFFICER))
                .good("registerDossier", () -> {
                    IDS.put("ward", opened(ward));
                    return move("ward", "_register", "can-bo-xa", grounds("2025-08-05"));
                });
    }

    private static void preparation(Questions questions) {
        questions
                .good("selfAssessDossier", () -> move("whole", "_self-assess", "can-bo-xa", grounds("2025-08-05")))
                .good(
                        "publishDossier",
                        () -> move("whole", "_publish", "can-bo-xa", publication("2025-08-06", "2025-08-25")))
                .good(
                        "holdDossierMeeting",
                        () -> move("whole", "_hold-meeting", "can-bo-xa", tally("2025-08-26", 120, 110, 108)))
                .good(
                        "recordDossierSurvey",
                        () -> move("whole", "_survey", "mat-tran-xa", tally("2025-08-28", 1850, 1320, 1271)))
                .good("submitDossier", () -> move("whole", "_submit", "can-bo-xa", grounds("2025-08-29")))
                .good("returnDossier", () -> move("whole", "_return", "chuyen-vien-tinh", grounds("2025-09-03")))
                .good("resubmitDossier", () -> move("whole", "_resubmit", "can-bo-xa", grounds("2025-09-08")))
                .good(
                        "listOverdueDossiers",
                        Question.get("/v1/overdue-dossiers?validOn=2025-09-23&limit=1")
                                .as(OFFICER));
    }

    private static void examination(Questions questions) {
        questions
                .good("verifyDossier", () -> move("whole", "_verify", "chuyen-vien-tinh", FINDINGS, "2025-09-24"))
                .good(
                        "recordDossierVote",
                        () -> by(
                                post("whole", "_vote", tally("2025-09-30", 15, 14, 14)),
                                "thu-ky-hoi-dong",
                                "council-secretary"));
    }

    private static void decision(Questions questions) {
        questions
                .good("recogniseDossiers", () -> decide("2110/QĐ-UBND", "whole", version("whole")))
                .refused("recogniseDossiers", 404, () -> decide("2111/QĐ-UBND", "nobody", 1))
                .refused("recogniseDossiers", 409, () -> decide("2110/QĐ-UBND", "whole", version("whole")))
                .refused("recogniseDossiers", 412, () -> decide("2111/QĐ-UBND", "whole", 1))
                .good("getRecognitionDecision", () -> Question.get(DECISIONS + "/" + decided() + "?validOn=2025-10-20"))
                .good("listRecognitionDecisions", Question.get(DECISIONS + "?validOn=2025-10-20&limit=1"))
                .good("announceDossier", () -> move("whole", "_announce", "can-bo-xa", grounds("2025-11-05")));
    }

    private static void appeal(Questions questions) {
        questions
                .good("refuseDossier", () -> {
                    String id = opened(opening("18229", "MODEL", 2025, "NTM_KM_XA_2021_2025", "2025-08-04"));
                    IDS.put("refused", id);
                    done("refused", "_self-assess", "can-bo-xa", grounds("2025-08-05"));
                    done("refused", "_publish", "can-bo-xa", publication("2025-08-06", "2025-08-25"));
                    done("refused", "_hold-meeting", "can-bo-xa", tally("2025-08-26", 120, 110, 108));
                    done("refused", "_survey", "mat-tran-xa", tally("2025-08-28", 1850, 1320, 1271));
                    done("refused", "_submit", "can-bo-xa", grounds("2025-08-29"));
                    return leader("refused", "_refuse", "lanh-dao-tinh", "2025-09-10");
                })
                .good("appealDossier", () -> move("refused", "_appeal", "can-bo-xa", grounds("2025-09-12")))
                .good("dismissDossierAppeal", () -> leader("refused", "_dismiss-appeal", "lanh-dao-khac", "2025-09-15"))
                .good("grantDossierAppeal", () -> {
                    done("refused", "_appeal", "can-bo-xa", grounds("2025-09-18"));
                    return leader("refused", "_grant-appeal", "lanh-dao-khac", "2025-09-22");
                });
    }

    private static void district(Questions questions) {
        questions
                .good("closeDossierOpinions", () -> {
                    IDS.put("district", opened(opening("18112", "MODEL", 2024, "NTM_KM_XA_2021_2025", "2024-08-05")));
                    done("district", "_self-assess", "can-bo-xa", grounds("2024-08-06"));
                    done("district", "_publish", "can-bo-xa", publication("2024-08-07", "2024-08-26"));
                    return move("district", "_close-opinions", "can-bo-xa", grounds("2024-08-27"));
                })
                .good("appraiseDossier", () -> {
                    done("district", "_hold-meeting", "can-bo-xa", tally("2024-08-28", 120, 110, 108));
                    done("district", "_submit", "can-bo-xa", grounds("2024-08-30"));
                    done("district", "_verify", "can-bo-huyen", grounds("2024-09-10"));
                    done("district", "_survey", "mat-tran-xa", tally("2024-09-12", 1850, 1320, 1271));
                    done("district", "_submit", "can-bo-xa", grounds("2024-09-13"));
                    String body = "{" + FINDINGS + grounds("2024-09-24").substring(1);
                    return by(post("district", "_appraise", body), "so-chuyen-nganh", "department-appraiser");
                });
    }

    private static String opening(String unit, String level, int year, String set, String on) {
        return """
                {"unitCode":"%s","level":"%s","programmeYear":%d,"criteriaSet":"%s","on":"%s",\
                "reason":"Đăng ký trong kế hoạch năm","document":"Kế hoạch 12/KH-UBND"}""".formatted(unit, level, year, set, on);
    }

    private static String grounds(String on) {
        return """
                {"on":"%s","reason":"Đã hoàn thành theo quy định","document":"Báo cáo 45/BC-UBND"}""".formatted(on);
    }

    private static String publication(String from, String until) {
        return """
                {"from":"%s","until":"%s","broadcasts":6,"reason":"Đã niêm yết đủ thời gian","document":"Biên bản niêm yết"}""".formatted(from, until);
    }

    private static String tally(String on, int concerned, int tookPart, int agreed) {
        return """
                {"on":"%s","concerned":%d,"tookPart":%d,"agreed":%d,"reason":"Kết quả lấy ý kiến","document":"Biên bản kiểm phiếu"}""".formatted(on, concerned, tookPart, agreed);
    }

    private static Question decide(String number, String dossier, long version) {
        String body = """
                {"number":"%s","issuer":"Chủ tịch UBND tỉnh Hà Tĩnh","signedOn":"2025-10-20","round":1,\
                "dossiers":[{"dossier":"%s","version":%d,"field":"văn hóa"}],\
                "reason":"Hội đồng thẩm định đã thông qua","document":"Tờ trình 88/TTr-VPĐP"}""".formatted(number, IDS.getOrDefault(dossier, "00000000-0000-0000-0000-000000000000"), version);
        return by(Question.post(DECISIONS, JSON, body), "lanh-dao-tinh", "province-leader");
    }

    private static Question leader(String dossier, String move, String person, String on) {
        return by(post(dossier, move, grounds(on)), person, "province-leader");
    }

    private static Question move(String dossier, String move, String person, String findings, String on) {
        return move(dossier, move, person, "{" + findings + grounds(on).substring(1));
    }

    private static Question move(String dossier, String move, String person, String body) {
        return by(post(dossier, move, body), person, OFFICER);
    }

    private static Question post(String dossier, String move, String body) {
        return Question.post(DOSSIERS + "/" + id(dossier) + "/" + move, JSON, body)
                .with("If-Match", DossiersForTests.tag(id(dossier)));
    }

    private static Question by(Question question, String person, String role) {
        return question.with("Authorization", "Bearer " + DossiersForTests.person(person, role));
    }

    private static void done(String dossier, String move, String person, String body) {
        DossiersForTests.move(id(dossier), move, DossiersForTests.person(person, OFFICER), body)
                .statusCode(200);
    }

    private static String opened(String body) {
        return given().auth()
                .oauth2(DossiersForTests.person("can-bo-xa", OFFICER))
                .contentType(JSON)
                .body(body)
                .post(DOSSIERS)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long version(String dossier) {
        return Long.parseLong(DossiersForTests.tag(id(dossier)).replace("\"", ""));
    }

    private static Question file(String seen) {
        String address = DOSSIERS + "/" + id("whole")
                + "/attachments?name=ke-hoach-12.pdf&document=K%E1%BA%BF%20ho%E1%BA%A1ch%2012/KH-UBND";
        return Question.post(address, "application/pdf", new String(FilesForTests.pdf(0), ISO_8859_1))
                .as(OFFICER)
                .with("If-Match", seen);
    }

    private static String attached() {
        return given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .get(DOSSIERS + "/" + id("whole") + "/attachments")
                .path("items[0].content");
    }

    private static String decided() {
        return given().get(DECISIONS + "?validOn=2025-10-20&limit=1").path("items[0].id");
    }

    private static String id(String dossier) {
        return Objects.requireNonNull(IDS.get(dossier));
    }
}
