package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to boundary changes, one after the other: drafted, replaced, previewed, enacted and annulled. */
final class BoundaryQuestions {

    private static final String JSON = "application/json";
    private static final String DRAFTS = "/v1/boundary-change-drafts";
    private static final String CHANGES = "/v1/boundary-changes";
    private static final String OFFICER = "province-officer";
    private static final String LEADER = "province-leader";

    private static final AtomicInteger NUMBERS = new AtomicInteger(16);

    private final ShownRequests shown;

    private BoundaryQuestions(ShownRequests shown) {
        this.shown = shown;
    }

    static void addTo(Questions questions, ShownRequests shown) {
        new BoundaryQuestions(shown).addTo(questions);
    }

    private void addTo(Questions questions) {
        questions
                .good("draftBoundaryChange", () -> draft(merger(15)))
                .refused("draftBoundaryChange", 409, () -> draft(merger(16).replace("18199", "99999")))
                .good(
                        "listBoundaryDrafts",
                        Question.get(DRAFTS + "?validOn=2100-01-01&limit=1").as(OFFICER))
                .good(
                        "getBoundaryDraft",
                        () -> Question.get(DRAFTS + "/" + drafted()).as(OFFICER))
                .good("replaceBoundaryDraft", () -> replacement(merger(15), "\"1\""))
                .refused(
                        "replaceBoundaryDraft",
                        409,
                        () -> replacement(merger(15).replace("18199", "99999"), "\"2\""))
                .good("enactBoundaryChange", () -> move(drafted(), "_enact", "\"2\""))
                .good("listBoundaryChanges", Question.get(CHANGES + "?validOn=2100-01-01&limit=1"))
                .good("getBoundaryChange", () -> Question.get(CHANGES + "/" + enacted() + "?validOn=2100-01-01"))
                .good("discardBoundaryDraft", () -> discard(renaming(), "\"1\""))
                .refused("discardBoundaryDraft", 409, () -> discard(enacted(), "\"3\""))
                .refused("discardBoundaryDraft", 412, () -> discard(renaming(), "\"999\""))
                .good("previewBoundaryChange", () -> preview(renaming()))
                .refused("previewBoundaryChange", 409, () -> preview(enacted()))
                .good("annulBoundaryChange", () -> move(enacted(), "_annul", "\"3\""))
                .good("listCarryOverRules", Question.get("/v1/carry-over-rules?validOn=2020-01-01&limit=1"))
                .good("listTitles", Question.get("/v1/titles?validOn=2023-12-31&unit=440&limit=1"))
                .good("countTitles", Question.get("/v1/title-counts?validOn=2023-12-31"))
                .good("getUnitTitles", Question.get("/v1/units/18433/titles?validOn=2023-12-31"))
                .refused("getUnitTitles", 409, Question.get("/v1/units/18100/titles"));
    }

    /** Sơn Kim 1 and Sơn Kim 2 become one commune. */
    private String merger(int number) {
        return shown.of("draftBoundaryChange").replace("15/NQ", number + "/NQ");
    }

    private static Question draft(String terms) {
        return Question.post(CHANGES, JSON, terms).as(OFFICER);
    }

    private static Question replacement(String terms, String seen) {
        return Question.post(DRAFTS + "/" + drafted() + "/_replace", JSON, terms)
                .as(OFFICER)
                .with("If-Match", seen);
    }

    private static Question preview(String id) {
        return new Question("POST", CHANGES + "/" + id + "/_preview", Map.of(), Optional.empty()).as(OFFICER);
    }

    private Question discard(String id, String seen) {
        return Question.post(DRAFTS + "/" + id + "/_discard", JSON, shown.of("discardBoundaryDraft"))
                .as(OFFICER)
                .with("If-Match", seen);
    }

    private Question move(String id, String move, String seen) {
        return Question.post(CHANGES + "/" + id + "/" + move, JSON, shown.of("enactBoundaryChange"))
                .as(LEADER)
                .with("If-Match", seen);
    }

    /** The draft that the first question made. */
    private static String drafted() {
        return given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .get(DRAFTS + "?validOn=2100-01-01&limit=1")
                .path("items[0].id");
    }

    /** A draft that Sơn Kim has its old name again, a year later. */
    private String renaming() {
        String terms = merger(NUMBERS.incrementAndGet())
                .replace("2099-11-20", "2100-11-20")
                .replace("2100-01-01", "2101-01-01")
                .replace("\"Sơn Kim\"", "\"Sơn Kim 1\"")
                .replaceFirst(",\\{\"predecessorCode\":\"18199\"[^}]*}", "");
        return given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .contentType(JSON)
                .body(terms)
                .post(CHANGES)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String enacted() {
        return given().get(CHANGES + "?validOn=2100-01-01&limit=1").path("items[0].id");
    }
}
