package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.inRound;
import static vn.ntm.ocop.EvaluationCases.move;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;

/**
 * The steps of a product's life, each by whose part it is and through the API: the commune's officer, the province's, the
 * advisory team, the members and the secretary of a council, and whoever decides. All is done today.
 */
final class LifeWalk {

    static final String COMMUNE = "18133";
    static final String OFFICER = TokensForTests.of("commune-officer", COMMUNE);
    static final String LEADER = "lanh-dao-tinh";
    static final List<String> PROVINCE = List.of("td.chu.tich", "td.hai", "td.ba");
    static final List<String> CENTRE = List.of("tw.chu.tich", "tw.hai", "tw.ba");

    /** The set of the walk, and the rules under which a file of today goes. */
    private static final int SET = 1;

    private static final String RULES = "QD26_2026";
    private static final String SECRETARY = CouncilForTests.SECRETARY;
    private static final AtomicInteger ROUNDS = new AtomicInteger(30);

    private LifeWalk() {}

    static LocalDate today() {
        return VerifiedForTests.today();
    }

    /** The working rules of both councils; those of the centre begin later than any other test asks for them. */
    static void rulesAreSet() {
        CouncilForTests.rulesAreSet();
        TheProvince.send("council-rules", "CENTRE,QUORUM_PERCENT,60,2026-07-01,,quy chế thử,HIGH,\n", Map.of())
                .statusCode(200);
    }

    /** A product of a cooperative, both registered by their commune. */
    static String product(String name) {
        String producer = posted("/v1/producers", """
                {"name":"HTX %s","kind":"COOPERATIVE","unitCode":"%s","source":"Mẫu 01","confidence":"HIGH"}""".formatted(name, COMMUNE), "key");
        return posted("/v1/products", """
                {"name":"%s","producerKey":"%s","unitCode":"%s","communeAsPrinted":"xã Hương Sơn","setNo":%d,
                 "source":"Mẫu 01","confidence":"HIGH"}""".formatted(name, producer, COMMUNE, SET), "key");
    }

    /** From the registration of the product to the council of the province. */
    static String beforeTheCouncil(String product) {
        String day = today().toString();
        String dossier =
                posted(EvaluationCases.DOSSIERS, EvaluationCases.opening("FIRST", product, "", SET, day), "id");
        handIn(dossier, OFFICER, "FORM_01", "FORM_02");
        done(dossier, "_submit", OFFICER, grounds(day));
        done(dossier, "_accept", OFFICER, grounds(day));
        handIn(dossier, OFFICER, "FORM_03", "REQUEST_LETTER", "SAMPLES");
        done(dossier, "_review", OFFICER, EvaluationCases.REVIEW.formatted(day));
        done(dossier, "_receive", CHECKER, grounds(day));
        done(dossier, "_assign", CHECKER, inRound(round("PROVINCE"), day));
        done(dossier, "_report", TokensForTests.ofPerson("to-tu-van", "department-appraiser"), grounds(day));
        return dossier;
    }

    /** From five stars of the province to the council of the centre. */
    static void beforeTheCentre(String dossier) {
        String day = today().toString();
        handIn(dossier, CHECKER, "PROVINCIAL_TEAM_REPORT", "COUNCIL_REPORT", "RESULT_APPROVAL");
        done(dossier, "_send-to-ministry", EvaluationCases.CHAIRMAN, grounds(day));
        done(dossier, "_receive-at-ministry", CHECKER, inRound(round("CENTRE"), day));
        done(dossier, "_report-at-ministry", CHECKER, grounds(day));
    }

    /** The chairman has the province's council score it again. */
    static void backToTheCouncil(String dossier) {
        String day = today().toString();
        done(dossier, "_evaluate-again", EvaluationCases.CHAIRMAN, inRound(round("PROVINCE"), day));
    }

    private static void handIn(String dossier, String token, String... parts) {
        for (String part : parts) {
            done(dossier, "parts", token, EvaluationCases.part(part));
        }
    }

    /** A council of three whose members have all filed their sheets, sealed: they are not opened before the last is in. */
    static void scored(String dossier, String level, List<String> members, String... without) {
        String seats = members.stream()
                .map(person -> "{\"person\":\"%s\",\"name\":\"%s\",\"body\":\"Cơ quan thử\",\"seat\":\"%s\"}"
                        .formatted(person, person, person.equals(members.getFirst()) ? "CHAIR" : "MEMBER"))
                .collect(Collectors.joining(","));
        String council = posted("/v1/councils", CHECKER, """
                {"level":"%s","from":"2026-07-01","members":[%s],
                 "basis":{"number":"15/QĐ-TEST","issuer":"Cơ quan thử","signedOn":"2026-06-30"}}""".formatted(level, seats), "id");
        move(dossier, "_begin-scoring", SECRETARY, """
                {"council":"%s","reason":"Phiên họp","document":"Giấy mời 1"}""".formatted(council)).statusCode(200);
        for (String person : members) {
            EvaluationCases.refused(asksToOpen(dossier), "sheets-still-missing");
            CouncilForTests.filed(dossier, person, RULES, SET, best(without)).statusCode(201);
        }
    }

    static ValidatableResponse opened(String dossier) {
        return asksToOpen(dossier).statusCode(200);
    }

    private static ValidatableResponse asksToOpen(String dossier) {
        return move(dossier, "_open-score-sheets", SECRETARY, """
                {"reason":"Đã đủ phiếu","document":"Biên bản 1"}""");
    }

    /** @return the certificate that the decision issues */
    static String recognised(String dossier, String authority, int stars) {
        String entry = RecognitionsForTests.entry(dossier, RecognitionsForTests.version(dossier), stars);
        String body = RecognitionsForTests.body(authority, today().toString(), entry);
        return VerifiedForTests.send(LEADER, "province-leader", "/v1/recognition-decisions", "", body)
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("certificates[0].certificate");
    }

    private static String round(String level) {
        return posted(
                "/v1/evaluation-rounds",
                CHECKER,
                """
                {"level":"%s","year":%d,"number":%d,"filesBefore":"%s","resultsBefore":"%s",
                 "reason":"a test","document":"a plan"}""".formatted(
                        level, today().getYear(), ROUNDS.incrementAndGet(), today().plusDays(1), today().plusDays(60)),
                "id");
    }

    /** The most for everything but some items, at which nothing is ticked. */
    static String best(String... without) {
        var ticks = new TreeMap<String, Integer>();
        RulesOfTheProvince.form(SET).items().forEach(item -> ticks.put(item.code(), most(item)));
        List.of(without).forEach(ticks::remove);
        return ticks.entrySet().stream()
                .map(tick -> "{\"item\":\"%s\",\"option\":%d}".formatted(tick.getKey(), tick.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static int most(ScoreItem item) {
        return item.options().stream()
                .filter(option -> option.points().compareTo(item.most()) == 0)
                .findFirst()
                .map(ScoreOption::number)
                .orElseThrow();
    }

    private static String posted(String address, String body, String id) {
        return posted(address, OFFICER, body, id);
    }

    private static String posted(String address, String token, String body, String id) {
        return Objects.requireNonNull(given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post(address)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path(id));
    }
}
