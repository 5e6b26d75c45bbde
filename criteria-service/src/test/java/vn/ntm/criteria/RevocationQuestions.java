package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to revocations, one after the other, about a commune that is made up: withdrawn, refused and decided. */
final class RevocationQuestions {

    private static final String JSON = "application/json";
    private static final String PROPOSALS = RevocationsForTests.PROPOSALS;
    private static final String OFFICER = "province-officer";
    private static final String LEADER = "province-leader";
    private static final String COMMUNE = "42999";
    private static final String GROUNDS = "/v1/units/" + COMMUNE
            + "/revocation-grounds?level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2025&validOn=2026-03-01";

    private final ShownRequests shown;

    private RevocationQuestions(ShownRequests shown) {
        this.shown = shown;
    }

    static void addTo(Questions questions, ShownRequests shown) {
        new RevocationQuestions(shown).addTo(questions);
    }

    private void addTo(Questions questions) {
        questions
                .good("listRevocationRules", Question.get("/v1/revocation-rules?validOn=2026-03-01&limit=1"))
                .good("getRevocationGrounds", () -> {
                    aCommuneThatNoLongerMeetsIsOnFile();
                    return Question.get(GROUNDS).as(OFFICER);
                })
                .refused(
                        "getRevocationGrounds",
                        404,
                        Question.get(GROUNDS.replace(COMMUNE, "99999")).as(OFFICER))
                .refused(
                        "getRevocationGrounds",
                        409,
                        Question.get(GROUNDS.replace("NTM_XA_2021_2025", "NTM_XA_2026_2030"))
                                .as(OFFICER))
                .good("draftRevocation", () -> draft(shown.of("draftRevocation")))
                .refused(
                        "draftRevocation",
                        404,
                        () -> draft(shown.of("draftRevocation").replace(COMMUNE, "99999")))
                .refused("draftRevocation", 409, () -> draft(shown.of("draftRevocation")))
                .good("proposeRevocation", () -> move("_propose", OFFICER))
                .refused("proposeRevocation", 409, () -> move("_propose", OFFICER))
                .good(
                        "listRevocationProposals",
                        Question.get(PROPOSALS + "?limit=1").as(OFFICER))
                .good(
                        "getRevocationProposal",
                        () -> Question.get(PROPOSALS + "/" + last()).as(OFFICER))
                .good("withdrawRevocation", () -> move("_withdraw", OFFICER))
                .refused("withdrawRevocation", 409, () -> move("_withdraw", OFFICER))
                .good("refuseRevocation", () -> {
                    proposed();
                    return move("_refuse", LEADER);
                })
                .refused("refuseRevocation", 409, () -> move("_refuse", LEADER))
                .good("decideRevocation", () -> {
                    proposed();
                    return move("_revoke", LEADER);
                })
                .refused("decideRevocation", 409, () -> move("_revoke", LEADER))
                .good("listRevocations", Question.get("/v1/revocations?limit=1"))
                .good(
                        "getRevocation",
                        () -> Question.get("/v1/revocations/"
                                + get("/v1/revocations?limit=1").path("items[0].id")));
    }

    /** Six criteria fail, of which income is a key criterion. */
    private static void aCommuneThatNoLongerMeetsIsOnFile() {
        TheProvince.importing("units", """
                code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note
                42999,Xã Ví Dụ,COMMUNE,42,2025-07-01,,,,made up,LOW,
                """).statusCode(200);
        TheProvince.importing("recognitions", ChangesForTests.recognition("STANDARD", COMMUNE, "2025-09-01"))
                .statusCode(200);
        String values = Stream.of("1.1", "3.2", "4.1", "8.1")
                .map(code -> Sheets.value(code, "PASS", "\"passed\":false"))
                .collect(Collectors.joining(","));
        Sheets.record(
                        "/v1/assessments/" + COMMUNE + "/NTM_XA_2021_2025/1/2025",
                        values + "," + Sheets.value("9.1", "HOUSE", "\"amount\":3") + ","
                                + Sheets.value("10.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":40"))
                .statusCode(200);
    }

    private static Question draft(String body) {
        return Question.post(PROPOSALS, JSON, body).as(OFFICER);
    }

    private Question move(String move, String role) {
        String operation = move.equals("_revoke") ? "decideRevocation" : "proposeRevocation";
        return Question.post(PROPOSALS + "/" + last() + "/" + move, JSON, shown.of(operation))
                .as(role)
                .with("If-Match", asked(PROPOSALS + "/" + last()).header("ETag"));
    }

    /** A proposal, after the one before it was closed. */
    private void proposed() {
        RevocationsForTests.drafting(shown.of("draftRevocation")).statusCode(201);
        RevocationsForTests.moved(last(), "_propose", OFFICER, "\"1\"").statusCode(200);
    }

    private static String last() {
        return asked(PROPOSALS + "?limit=500").path("items[-1].id");
    }

    private static Response asked(String address) {
        return given().auth().oauth2(TokensForTests.of(OFFICER)).get(address);
    }
}
