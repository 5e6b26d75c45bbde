package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;

/** Rule sets that tests draft, each in a year of its own in which no real one took files. */
record RuleSetDrafts(String ruleSet, int year) {

    /** Who sends them: a person who then cannot publish them. */
    static final String DRAFTER = "Người soạn";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Map<String, String> HEADERS = Map.of(
            "rule-sets",
            "ruleSet,nameVi,nameEn,decisionNumber,decisionIssuer,decisionSignedOn,amendedBy,acceptsFrom,acceptsTo,"
                    + "validFrom,validTo,partA,partB,partC,sheets,setsDeclared,replaces,source,confidence,note",
            "rule-readings",
            "ruleSet,reading,legalBasis,source,confidence,note",
            "star-brackets",
            "ruleSet,stars,minPoints,maxPoints,maxIncluded,recognisedBy,certificate,conditions,legalBasis,source,"
                    + "confidence,note",
            "product-sets",
            "ruleSet,setNo,groupNo,nameVi,nameEn,groupNameVi,groupNameEn,subgroup,leadMinistries,fiveSamples,"
                    + "itemsDeclared,rejections,legalBasis,source,confidence,note",
            "score-items",
            "ruleSet,setNo,itemCode,place,part,parentCode,labelVi,labelEn,maxPoints,optionPoints,minimum3,minimum4,"
                    + "minimum5,rules,onlyWith,source,confidence,note",
            "rule-set-publications",
            "ruleSet,source,confidence,note",
            "ocop-procedure-steps",
            "ruleSet,flow,stepNo,fromState,toState,event,actor,guard,deadline,deadlineUnit,deadlineBasis,output,"
                    + "legalBasis,source,confidence,note",
            "ocop-settings",
            "ruleSet,parameter,value,validFrom,validTo,legalBasis,source,confidence,note");

    static RuleSetDrafts next() {
        int next = NEXT.incrementAndGet();
        return new RuleSetDrafts("THU_" + next, 1500 + next);
    }

    /** A draft that can be published, and its state. */
    static Map<String, String> sound() {
        RuleSetDrafts draft = next();
        draft.draft("40,25,35,ON_FILE,1");
        return Map.of("ruleSet", draft.ruleSet(), "If-Match", draft.tag());
    }

    String tag() {
        return get("/v1/rule-sets/" + ruleSet).header("ETag");
    }

    /** A rule set of one sheet with an item in each part. */
    void draft(String partsAndSheets) {
        sent("rule-sets", terms(ruleSet, partsAndSheets + ","));
        parts(ruleSet);
    }

    static void parts(String code) {
        sent("star-brackets", """
                %1$s,1,0,30,false,NOBODY,,,,s,HIGH,
                %1$s,2,30,50,false,NOBODY,,,,s,HIGH,
                %1$s,3,50,70,false,PROVINCE,,,,s,HIGH,
                %1$s,4,70,90,false,PROVINCE,,,,s,HIGH,
                %1$s,5,90,100,true,CENTRE,,,,s,HIGH,""".formatted(code));
        sent("product-sets", code + ",1,1,a,a,a,a,,,true,3,,,s,HIGH,");
        sent("score-items", """
                %1$s,1,A,1,A,,a,a,40,,,,,,,s,HIGH,
                %1$s,1,1,2,A,A,a,a,40,0;40,,,,,,s,HIGH,
                %1$s,1,B,3,B,,a,a,25,,,,,,,s,HIGH,
                %1$s,1,2,4,B,B,a,a,25,0;25,,,,,,s,HIGH,
                %1$s,1,C,5,C,,a,a,35,,,,,,,s,HIGH,
                %1$s,1,3,6,C,C,a,a,35,0;35,,,,,,s,HIGH,""".formatted(code));
    }

    String terms(String code, String partsAndSheets) {
        return "%1$s,Thử,Test,1/QĐ,,,,%2$d-01-01,%3$d-01-01,%2$d-01-01,%3$d-01-01,%4$s,s,HIGH,"
                .formatted(code, year, year + 1, partsAndSheets);
    }

    static ValidatableResponse sent(String kind, String rows) {
        return sending(kind, rows, "REFUSE").statusCode(200);
    }

    static ValidatableResponse sending(String kind, String rows, String conflict) {
        return given().auth()
                .oauth2(TokensForTests.ofPerson(DRAFTER, "system"))
                .contentType("text/csv; charset=utf-8")
                .queryParam("conflict", conflict)
                .body(header(kind) + "\n" + rows + "\n")
                .post("/v1/imports/{kind}", kind)
                .then()
                .log()
                .ifValidationFails();
    }

    static String header(String kind) {
        return Objects.requireNonNull(HEADERS.get(kind));
    }
}
