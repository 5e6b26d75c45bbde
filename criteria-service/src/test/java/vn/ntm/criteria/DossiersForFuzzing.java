package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer has to know to move dossiers: one in the right state for each move, and who makes it. */
final class DossiersForFuzzing {

    private static final AtomicInteger DECISIONS = new AtomicInteger();
    private static final String OFFICER = "province-officer";

    /** By then all that is read here had been done. */
    private static final String DAY = "2025-12-31";

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
        known.fresh("closeDossierOpinions", DossiersForFuzzing::published).role("closeDossierOpinions", OFFICER);
        known.fresh("getRecognitionDossier", DossiersForFuzzing::read)
                .fresh("listDossierAttachments", DossiersForFuzzing::read)
                .fresh("getRecognitionDecision", DossiersForFuzzing::decision)
                .values("procedure", "COMMUNE_RECOG_3TIER");
        in(known, "holdDossierMeeting", OFFICER, "PUBLISHED");
        in(known, "recordDossierSurvey", OFFICER, "MEETING_AGREED");
        in(known, "submitDossier", OFFICER, "SURVEYED");
        in(known, "resubmitDossier", OFFICER, "RETURNED");
        examine(known, "verifyDossier", OFFICER, () -> DossiersForTests.in("SUBMITTED"), "");
        in(known, "returnDossier", OFFICER, "SUBMITTED");
        examine(known, "appraiseDossier", "department-appraiser", DossiersForTests::submittedThreeTier, "2024-09-20");
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
                "minutes",
                "body",
                new String(FilesForTests.pdf(), ISO_8859_1));
    }

    private static Map<String, String> attached() {
        String dossier = DossiersForTests.in("PLANNED");
        String id = AttachedForTests.attach(dossier, "a.pdf", "application/pdf", FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("id");
        return Map.of("dossier", dossier, "attachment", id);
    }

    /** A dossier of which its unit is gone by today: what is done to it has a day. */
    private static Map<String, String> published() {
        String dossier = DossiersForTests.publishedThreeTier();
        return Map.of(
                "dossier",
                dossier,
                "If-Match",
                DossiersForTests.tag(dossier),
                "body",
                DossiersForTests.GROUNDS.formatted("2024-08-22"));
    }

    private static Map<String, String> read() {
        String dossier = DossiersForTests.in("PLANNED");
        return Map.of("dossier", dossier, "validOn", DAY, "knownAt", FundingClient.now());
    }

    private static Map<String, String> decision() {
        String decision = decided(DossiersForTests.in("VOTED"));
        return Map.of("decision", decision, "validOn", DAY, "knownAt", FundingClient.now());
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

    private static void examine(Known known, String operation, String role, Supplier<String> dossier, String on) {
        known.fresh(operation, () -> DossiersForTests.examined(dossier.get(), on))
                .role(operation, role);
    }

    private static void move(Known known, String operation, String role, Supplier<String> dossier) {
        known.fresh(operation, () -> DossiersForTests.subject(dossier.get())).role(operation, role);
    }
}
