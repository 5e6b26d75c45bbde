package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer has to know to move dossiers: one in the right state for each move, and who makes it. */
final class DossiersForFuzzing {

    private static final AtomicInteger DECISIONS = new AtomicInteger();
    private static final String OFFICER = "province-officer";

    private DossiersForFuzzing() {}

    static void tell(Known known) {
        known.fresh(
                        "openRecognitionDossier",
                        () -> Map.of(
                                "body", DossiersForTests.openingBody(DossiersForTests.COMMUNE, "any", "2025-08-04")))
                .fresh(
                        "recogniseDossiers",
                        () -> Map.of(
                                "body",
                                DossiersForTests.decisionBody(number(), "2025-09-30", DossiersForTests.in("VOTED"))))
                .role("openRecognitionDossier", OFFICER);
        move(
                known,
                "registerDossier",
                OFFICER,
                () -> DossiersForTests.opened(DossiersForTests.WARD, "URBAN_CIVILISED", "2025-08-04"));
        in(known, "selfAssessDossier", OFFICER, "PLANNED");
        in(known, "publishDossier", OFFICER, "SELF_ASSESSED");
        move(known, "closeDossierOpinions", OFFICER, DossiersForTests::publishedThreeTier);
        in(known, "holdDossierMeeting", OFFICER, "PUBLISHED");
        in(known, "recordDossierSurvey", OFFICER, "MEETING_AGREED");
        in(known, "submitDossier", OFFICER, "SURVEYED");
        in(known, "resubmitDossier", OFFICER, "RETURNED");
        examine(known, "verifyDossier", OFFICER, () -> DossiersForTests.in("SUBMITTED"));
        in(known, "returnDossier", OFFICER, "SUBMITTED");
        examine(known, "appraiseDossier", "department-appraiser", DossiersForTests::submittedThreeTier);
        in(known, "recordDossierVote", "council-secretary", "VERIFIED");
        in(known, "refuseDossier", "province-leader", "VOTED");
        in(known, "appealDossier", OFFICER, "REFUSED");
        in(known, "grantDossierAppeal", "province-leader", "UNDER_APPEAL");
        in(known, "dismissDossierAppeal", "province-leader", "UNDER_APPEAL");
        move(known, "announceDossier", OFFICER, DossiersForFuzzing::recognised);
        known.fresh("attachFileToDossier", DossiersForFuzzing::file)
                .role("attachFileToDossier", OFFICER)
                .fresh("getDossierAttachmentContent", DossiersForFuzzing::attached)
                .values("number", "F1/QĐ-UBND");
    }

    private static Map<String, String> file() {
        String dossier = DossiersForTests.in("PLANNED");
        return Map.of(
                "dossier",
                dossier,
                "If-Match",
                DossiersForTests.tag(dossier),
                "name",
                "a.pdf",
                "document",
                "a document",
                "body",
                new String(FilesForTests.pdf(), ISO_8859_1));
    }

    private static Map<String, String> attached() {
        String dossier = DossiersForTests.in("PLANNED");
        String id = FilesForTests.attach(dossier, "a.pdf", "application/pdf", FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("id");
        return Map.of("dossier", dossier, "attachment", id);
    }

    /** A decision on file. */
    static String decision() {
        return decided(DossiersForTests.in("VOTED"));
    }

    private static String recognised() {
        String dossier = DossiersForTests.in("VOTED");
        decided(dossier);
        return dossier;
    }

    private static String decided(String dossier) {
        return given().auth()
                .oauth2(DossiersForTests.person("the chairman", "province-leader"))
                .contentType("application/json")
                .body(DossiersForTests.decisionBody(number(), "2025-09-30", dossier))
                .post("/v1/recognition-decisions")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String number() {
        return "F%d/QĐ-UBND".formatted(DECISIONS.incrementAndGet());
    }

    private static void in(Known known, String operation, String role, String state) {
        move(known, operation, role, () -> DossiersForTests.in(state));
    }

    private static void examine(Known known, String operation, String role, Supplier<String> dossier) {
        known.fresh(operation, () -> DossiersForTests.examined(dossier.get(), "2025-09-10"))
                .role(operation, role);
    }

    private static void move(Known known, String operation, String role, Supplier<String> dossier) {
        known.fresh(operation, () -> DossiersForTests.subject(dossier.get())).role(operation, role);
    }
}
