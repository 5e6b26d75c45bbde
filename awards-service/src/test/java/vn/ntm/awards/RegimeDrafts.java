package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;

/** Regimes that tests draft, each in a year of its own in which no real one was in force. */
record RegimeDrafts(String regime, int year) {

    /** Who sends them: a person who then cannot publish them. */
    static final String DRAFTER = "Người soạn";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Map<String, String> HEADERS = Map.of(
            "award-regimes",
            "regime,nameVi,nameEn,law,decree,circular,validFrom,validTo,content,replaces,transition,legalBasis,source,"
                    + "confidence,note",
            "award-forms",
            "form,nameVi,nameEn,kind,legalBasis,source,confidence,note",
            "award-form-rules",
            "regime,form,authority,recipientKinds,meritKind,conditions,legalBasis,source,confidence,note",
            "award-coefficients",
            "regime,form,recipientKind,coefficient,validFrom,validTo,legalBasis,source,confidence,note",
            "money-roundings",
            "regime,rule,legalBasis,source,confidence,note",
            "award-regime-publications",
            "regime,source,confidence,note",
            "award-powers",
            "form,issuerKind,validFrom,validTo,legalBasis,source,confidence,note",
            "base-salaries",
            "validFrom,validTo,amountVnd,legalBasis,source,confidence,note",
            "award-settings",
            "parameter,form,value,validFrom,validTo,legalBasis,source,confidence,note",
            "award-procedure-steps",
            "flow,stepNo,fromState,toState,event,actor,guard,deadline,deadlineUnit,deadlineBasis,output,legalBasis,"
                    + "source,confidence,note");

    static RegimeDrafts next() {
        int next = NEXT.incrementAndGet();
        return new RegimeDrafts("THU_" + next, 1500 + next);
    }

    /** A draft that can be published, and its state. */
    static Map<String, String> sound() {
        RegimeDrafts draft = next();
        draft.draft();
        return Map.of("regime", draft.regime(), "If-Match", draft.tag());
    }

    String tag() {
        return get("/v1/award-regimes/" + regime).header("ETag");
    }

    /** A regime of one form, with the coefficient of an individual and a rounding. */
    void draft() {
        terms(regime, "");
        parts(regime);
    }

    void terms(String code, String replaces) {
        sent(
                "award-regimes",
                "%1$s,Thử,Test,1/QH,,,%2$d-01-01,%3$d-01-01,ON_FILE,%4$s,,,s,HIGH,"
                        .formatted(code, year, year + 1, replaces));
    }

    static void parts(String code) {
        sent("award-form-rules", code + ",BK_TINH,Chủ tịch,INDIVIDUAL;COLLECTIVE,,,,s,HIGH,");
        sent("award-coefficients", code + ",BK_TINH,INDIVIDUAL,1.5,,,,s,HIGH,");
        sent("money-roundings", code + ",NONE,,s,HIGH,");
    }

    static ValidatableResponse sent(String kind, String rows) {
        return sending(kind, rows, "REFUSE").statusCode(200);
    }

    static ValidatableResponse sending(String kind, String rows, String conflict) {
        return sending(kind, rows, conflict, TokensForTests.ofPerson(DRAFTER, "system"));
    }

    static ValidatableResponse sending(String kind, String rows, String conflict, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=utf-8")
                .queryParam("conflict", conflict)
                .body(Objects.requireNonNull(HEADERS.get(kind)) + "\n" + rows + "\n")
                .post("/v1/imports/{kind}", kind)
                .then()
                .log()
                .ifValidationFails();
    }
}
