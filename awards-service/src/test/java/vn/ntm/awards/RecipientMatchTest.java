package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Two recipients may be one: that is proposed with its reasons, and decided by a person. The persons are made up. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RecipientMatchTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whoHasTheSameNameWithoutAccentsInOneUnitIsProposedWithWhy() {
        String one = person("Đặng Văn Giống", "18133", ",\"birthYear\":1970");
        String other = person("DANG VAN GIONG", "18133", "");
        person("Đặng Văn Giống", "18673", "");
        person("Đặng Văn Giống", "18133", ",\"birthYear\":1971");

        pairs(one, "OPEN")
                .body("items", hasSize(1))
                .body("items[0].nameAlike", equalTo("SAME"))
                .body("items[0].unitAlike", equalTo("SAME"))
                .body("items[0].birthYearAlike", equalTo("UNKNOWN"))
                .body("items[0].version", equalTo(0))
                .body("items[0].first.recipientId", equalTo(one.compareTo(other) < 0 ? one : other));
    }

    @ParameterizedTest
    @CsvSource({
        "Một,  18133, 1970, 18133, 1970, true",
        "Hai,  18133, '',   18133, 1970, true",
        "Ba,   18133, 1970, 18673, 1970, true",
        "Bốn,  '',    1970, 18133, 1970, true",
        "Năm,  18133, 1970, 18133, 1971, false",
        "Sáu,  18133, '',   18673, 1970, false",
        "Bảy,  '',    '',   18133, 1970, false",
    })
    void theNameAloneIsNotEnoughAndOtherBirthYearsAreOthers(
            String name, String unit, String year, String otherUnit, String otherYear, boolean proposed) {
        String one = person("Kiều Văn " + name, unit, born(year));
        person("Kieu Van " + name, otherUnit, born(otherYear));

        pairs(one, "OPEN").body("items", hasSize(proposed ? 1 : 0));
    }

    @Test
    void whoWasOnFileBeforeAMergerIsProposedWithWhoIsAfterIt() {
        String before = person("Tống Văn Sáp Nhập", "18175", ",\"on\":\"2024-03-01\"");
        String beside = person("Tống Văn Sáp Nhập", "18187", ",\"on\":\"2024-03-01\"");
        String after = person("Tong Van Sap Nhap", "18133", "");

        pairs(after, "OPEN").body("items", hasSize(2)).body("items.unitAlike", everyItem(equalTo("SAME")));
        pairs(before, "OPEN").body("items", hasSize(1));
        pairs(beside, "OPEN").body("items", hasSize(1));
    }

    @Test
    void whoIsTheSameHasOneHistoryAndBothStayOnFile() {
        String one = person("Hồ Thị Một Lịch Sử", "18133", "");
        String other = person("Ho Thi Mot Lich Su", "18133", "");
        String first = AwardedForTests.award(one, "BK_TINH", "2026-01-05");
        String second = AwardedForTests.award(other, "BK_TINH", "2026-02-05");
        history(one).body("items.commendation.key", contains(first));

        decide(one, other, "SAME", "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("SAME"));

        history(one)
                .body("items.commendation.key", contains(first, second))
                .body("items.givenTo", contains(one, other))
                .body("items[0].commendation.named", equalTo(false))
                .body("items[0].todaysUnit.state", equalTo("SAME_UNIT"))
                .body("items[0].todaysUnit.unitCode", equalTo("18133"));
        history(other).body("items.commendation.key", contains(first, second));
        RecipientsForTests.as("awards-officer")
                .get("/v1/recipients/" + one)
                .then()
                .statusCode(200);
        pairs(one, "OPEN").body("items", empty());
        pairs(one, "SAME").body("items", hasSize(1)).body("items[0].ground", equalTo("Biên bản rà soát thử"));

        decide(other, one, "DIFFERENT", "\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
        history(one).body("items.commendation.key", contains(first));
        pairs(one, "OPEN").body("items", empty());
    }

    @Test
    void aVerdictIsRefusedThatIsOnFileOrContradictsOthers() {
        String one = person("Mai Văn Ba", "18133", "");
        String two = person("Mai Văn Ba", "18133", "");
        String three = person("Mai Văn Ba", "18133", "");
        decide(one, two, "SAME", "\"0\"").statusCode(200);
        decide(two, three, "SAME", "\"0\"").statusCode(200);

        decide(one, two, "SAME", "\"1\"").statusCode(409).body("code", equalTo("match-decided"));
        decide(one, two, "DIFFERENT", "\"0\"").statusCode(412);
        decide(one, three, "DIFFERENT", "\"0\"").statusCode(409).body("code", equalTo("match-contradicts"));
        pairs(one, "DIFFERENT").body("items", empty());

        String four = person("Mai Văn Ba", "18133", "");
        decide(three, four, "DIFFERENT", "\"0\"").statusCode(200);
        decide(one, four, "SAME", "\"0\"").statusCode(409).body("code", equalTo("match-contradicts"));
        pairs(four, "SAME").body("items", empty());
    }

    @Test
    void recipientsOfDifferentKindsAreNotOneNorIsOneItself() {
        String person = person("Vũ Khác Loại", "18133", "");
        String collective = RecipientsForTests.registered(RecipientsForTests.COLLECTIVE, "Vũ Khác Loại");

        decide(person, collective, "SAME", "\"0\"").statusCode(409).body("code", equalTo("match-of-different-kinds"));
        decide(person, person, "SAME", "\"0\"").statusCode(400).body("errors.pointer", contains("/otherId"));
        decide(person, "00000000-0000-0000-0000-000000000000", "SAME", "\"0\"").statusCode(404);
    }

    @Test
    void onlyTheProvinceSeesPairsAndEveryReadIsOnRecord() {
        String id = person("Cao Thị Lịch Sử", "18133", "");

        get("/v1/recipient-matches").then().statusCode(401);
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get("/v1/recipient-matches")
                .then()
                .statusCode(403);
        RecipientsForTests.officerOf(RecipientsForTests.OTHER_COMMUNE)
                .get("/v1/recipients/" + id + "/history")
                .then()
                .statusCode(403);
        RecipientsForTests.officerOf(RecipientsForTests.COMMUNE)
                .get("/v1/recipients/" + id + "/history")
                .then()
                .statusCode(200)
                .body("page.next", nullValue());
        assertThat(DatabaseForTests.acts()).anyMatch(act -> act.startsWith("getRecipientHistory"));
    }

    private static String person(String name, String unit, String more) {
        String body = """
            {"kind":"INDIVIDUAL","name":"%%s"%s%s,"source":"Danh sách thử","confidence":"HIGH"}""".formatted(unit.isEmpty() ? "" : ",\"unitCode\":\"" + unit + "\"", more);
        return RecipientsForTests.registered(body, name);
    }

    private static String born(String year) {
        return year.isEmpty() ? "" : ",\"birthYear\":" + year;
    }

    private static ValidatableResponse decide(String one, String other, String verdict, String version) {
        String body = """
            {"recipientId":"%s","otherId":"%s","verdict":"%s","why":"Đã đối chiếu hồ sơ","ground":"Biên bản rà soát thử"}""".formatted(one, other, verdict);
        return RecipientsForTests.post("awards-officer", "/v1/recipient-matches/_decide", version, body);
    }

    private static ValidatableResponse pairs(String recipient, String state) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/recipient-matches?recipient=" + recipient + "&state=" + state)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse history(String recipient) {
        return RecipientsForTests.as("awards-officer")
                .get("/v1/recipients/" + recipient + "/history")
                .then()
                .statusCode(200);
    }
}
