package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.ntm.criteria.AskedDossiers.DOSSIERS;
import static vn.ntm.criteria.AskedDossiers.JSON;
import static vn.ntm.criteria.AskedDossiers.OFFICER;
import static vn.ntm.criteria.AskedDossiers.by;
import static vn.ntm.criteria.AskedDossiers.findings;
import static vn.ntm.criteria.AskedDossiers.grounds;
import static vn.ntm.criteria.AskedDossiers.opening;
import static vn.ntm.criteria.AskedDossiers.publication;
import static vn.ntm.criteria.AskedDossiers.tally;

import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/**
 * Questions to recognition dossiers, one after the other: one goes its whole way, one is refused and appeals, one goes
 * through the district of its time, and a ward registers.
 */
final class DossierQuestions {

    private static final String COMMUNE = "18133";

    private final AskedDossiers dossiers;

    private DossierQuestions(AskedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    static void addTo(Questions questions) {
        new DossierQuestions(new AskedDossiers()).ask(questions);
    }

    private void ask(Questions questions) {
        questions
                .good(
                        "listRecognitionProcedures",
                        Question.get("/v1/recognition-procedures?validOn=2025-08-04&limit=1"))
                .good(
                        "getRecognitionProcedure",
                        Question.get("/v1/recognition-procedures/COMMUNE_RECOG_2TIER?validOn=2025-08-04"))
                .good("getWorkingCalendar", Question.get("/v1/working-calendar/2024?validOn=2024-12-31"));
        beginning(questions);
        preparation(questions);
        examination(questions);
        DossierDecisionQuestions.addTo(questions, dossiers);
        DossierAppealQuestions.addTo(questions, dossiers);
        DossierDistrictQuestions.addTo(questions, dossiers);
    }

    private void beginning(Questions questions) {
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
                    dossiers.put(
                            "whole",
                            given().auth()
                                    .oauth2(TokensForTests.of(OFFICER))
                                    .get(DOSSIERS + "?limit=1")
                                    .path("items[0].id"));
                    return Question.get(DOSSIERS + "/" + dossiers.id("whole") + "?validOn=2025-08-04")
                            .as(OFFICER);
                })
                .good(
                        "listDossierOperations",
                        () -> Question.get(DOSSIERS + "/" + dossiers.id("whole") + "/allowed-operations")
                                .as(OFFICER))
                .good("attachFileToDossier", () -> file(DossiersForTests.tag(dossiers.id("whole"))))
                .refused("attachFileToDossier", 409, () -> file(DossiersForTests.tag(dossiers.id("whole"))))
                .good(
                        "listDossierAttachments",
                        () -> Question.get(DOSSIERS + "/" + dossiers.id("whole") + "/attachments?validOn=2100-01-01")
                                .as(OFFICER))
                .good(
                        "getDossierAttachmentContent",
                        () -> Question.get(attached()).as(OFFICER))
                .good("registerDossier", () -> {
                    dossiers.open("ward", ward);
                    return dossiers.move("ward", "_register", "can-bo-xa", grounds("2025-08-05"));
                });
    }

    private void preparation(Questions questions) {
        questions
                .good(
                        "selfAssessDossier",
                        () -> dossiers.move("whole", "_self-assess", "can-bo-xa", grounds("2025-08-05")))
                .good(
                        "publishDossier",
                        () -> dossiers.move("whole", "_publish", "can-bo-xa", publication("2025-08-06", "2025-08-25")))
                .good(
                        "holdDossierMeeting",
                        () -> dossiers.move("whole", "_hold-meeting", "can-bo-xa", tally("2025-08-26", 120, 110, 108)))
                .good(
                        "recordDossierSurvey",
                        () -> dossiers.move("whole", "_survey", "mat-tran-xa", tally("2025-08-28", 1850, 1320, 1271)))
                .good("submitDossier", () -> dossiers.move("whole", "_submit", "can-bo-xa", grounds("2025-08-29")))
                .good(
                        "returnDossier",
                        () -> dossiers.move("whole", "_return", "chuyen-vien-tinh", grounds("2025-09-03")))
                .good("resubmitDossier", () -> dossiers.move("whole", "_resubmit", "can-bo-xa", grounds("2025-09-08")))
                .good(
                        "listOverdueDossiers",
                        Question.get("/v1/overdue-dossiers?validOn=2025-09-23&limit=1")
                                .as(OFFICER));
    }

    private void examination(Questions questions) {
        questions
                .good(
                        "verifyDossier",
                        () -> dossiers.move("whole", "_verify", "chuyen-vien-tinh", findings("2025-09-24")))
                .good(
                        "recordDossierVote",
                        () -> by(
                                dossiers.post("whole", "_vote", tally("2025-09-30", 15, 14, 14)),
                                "thu-ky-hoi-dong",
                                "council-secretary"));
    }

    private Question file(String seen) {
        String address = DOSSIERS + "/" + dossiers.id("whole")
                + "/attachments?name=ke-hoach-12.pdf&document=K%E1%BA%BF%20ho%E1%BA%A1ch%2012/KH-UBND";
        return Question.post(address, "application/pdf", new String(FilesForTests.pdf(0), ISO_8859_1))
                .as(OFFICER)
                .with("If-Match", seen);
    }

    private String attached() {
        return given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .get(DOSSIERS + "/" + dossiers.id("whole") + "/attachments")
                .path("items[0].content");
    }
}
