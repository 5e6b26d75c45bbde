package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/** Criteria sets of tests: drafted and published, amended by one person and published by another. */
final class SetDrafts {

    private static final String SETS = "setCode,version,change,scope,level,nameVi,nameEn,areaScheme,decisionNumber,"
            + "decisionIssuer,decisionSignedOn,validFrom,validTo,endBasis,criteriaDeclared,indicatorsDeclared,source,confidence,note\n";
    static final String CRITERIA =
            "setCode,version,criterionNo,groupName,nameVi,nameEn,addedBy,source,confidence,note\n";
    static final String INDICATORS = "setCode,version,indicatorCode,criterionNo,labelVi,labelEn,kind,unit,partUnit,"
            + "scale,mayNotApply,referenceSet,referenceIndicator,source,confidence,note\n";
    static final String THRESHOLDS =
            "setCode,version,indicatorCode,area,year,rule,amount,partAmount,level,legalBasis,certainty,source,confidence,note\n";
    static final String PUBLICATIONS = "setCode,version,source,confidence,note\n";

    private SetDrafts() {}

    /** A set of one indicator, published. */
    static void isPublished(String set) {
        isDrafted(set);
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    /** A set of one indicator for wards, published. */
    static void isPublishedForWards(String set, String indicator, String threshold) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,WARD,URBAN_CIVILISED,Thử,Test,NONE,1/QĐ,UBND,2022-03-08,2022-03-08,,,1,1,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("criteria", CRITERIA + set + ",1,1,,Một,One,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("indicators", INDICATORS + set + ",1," + indicator + "\n")
                .statusCode(200);
        TheProvince.importing("thresholds", THRESHOLDS + set + ",1," + threshold + "\n")
                .statusCode(200);
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    /** A set for communes of five criteria with an indicator each, in force for a year from July 2025 on; it gives no title. */
    static void isPublishedOfFive(String set) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,COMMUNE,COMPLETED,Thử,Test,NONE,1/QĐ,UBND,2025-07-01,2025-07-01,2026-07-01,REPEALED,5,5,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("criteria", CRITERIA + five(set, "%1$d,,Một,One,,s,HIGH,"))
                .statusCode(200);
        TheProvince.importing("indicators", INDICATORS + five(set, "%1$d.1,%1$d,a,b,PASS,PASS,,,false,,,s,HIGH,"))
                .statusCode(200);
        TheProvince.importing("thresholds", THRESHOLDS + five(set, "%1$d.1,CHUNG,,,,,,,CONFIRMED,s,HIGH,"))
                .statusCode(200);
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    private static String five(String set, String row) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> set + ",1," + row.formatted(number) + "\n")
                .collect(Collectors.joining());
    }

    /** A set of two criteria for advanced communes, of 2021, published. */
    static void isPublishedForCommunes(String set) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,COMMUNE,ADVANCED,Thử,Test,REGION,1/QĐ,UBND,2021-01-01,2021-01-01,2022-03-01,REPEALED,2,2,s,HIGH,\n")
                .statusCode(200);
        for (String number : List.of("1", "2")) {
            String indicator = ",1," + number + ".1,";
            TheProvince.importing("criteria", CRITERIA + set + ",1," + number + ",,Một,One,,s,HIGH,\n")
                    .statusCode(200);
            TheProvince.importing(
                            "indicators",
                            INDICATORS + set + indicator + number + ",a,b,AT_LEAST,PERCENT,,,false,,,s,HIGH,\n")
                    .statusCode(200);
            TheProvince.importing("thresholds", THRESHOLDS + set + indicator + "CHUNG,,,90,,,,CONFIRMED,s,HIGH,\n")
                    .statusCode(200);
        }
        TheProvince.importing("criteria-set-publications", PUBLICATIONS + set + ",1,s,HIGH,\n")
                .statusCode(200);
    }

    /** A set of one indicator, to which more may be added. */
    static void isDrafted(String set) {
        TheProvince.importing(
                        "criteria-sets",
                        SETS + set
                                + ",1,ISSUED,GARDEN,MODEL,Thử,Test,REGION,1/QĐ,UBND,2022-03-08,2022-03-08,,,1,1,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("criteria", CRITERIA + set + ",1,1,,Một,One,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("indicators", INDICATORS + set + ",1,1.1,1,a,b,AT_LEAST,PERCENT,,,false,,,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("thresholds", THRESHOLDS + set + ",1,1.1,CHUNG,,,90,,,,CONFIRMED,s,HIGH,\n")
                .statusCode(200);
    }

    static ValidatableResponse amend(String set, String person, String change, String from) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-officer"))
                .contentType("application/json")
                .body("""
                        {"change":"%s","decisionNumber":"2/QĐ","decisionIssuer":"UBND","validFrom":"%s",
                         "source":"s","reason":"a test","document":"a document"}""".formatted(change, from))
                .post("/v1/criteria-sets/%s/versions".formatted(set))
                .then();
    }

    static ValidatableResponse publish(String set, int version, String person, @Nullable String tag) {
        var request = given().auth()
                .oauth2(TokensForTests.ofPerson(person, "province-leader"))
                .contentType("application/json")
                .body("{\"reason\":\"a test\",\"document\":\"a document\"}");
        return (tag == null ? request : request.header("If-Match", tag))
                .post("/v1/criteria-sets/%s/versions/%d/_publish".formatted(set, version))
                .then();
    }

    static String tag(String set, int version) {
        return get("/v1/criteria-sets/%s/versions/%d".formatted(set, version)).header("ETag");
    }

    static void refuses(String kindAndQuery, String csv, String code) {
        TheProvince.importing(kindAndQuery, csv)
                .statusCode(409)
                .body("code", equalTo("import-refused"))
                .body("report.refusals[0].code", equalTo(code));
    }
}
