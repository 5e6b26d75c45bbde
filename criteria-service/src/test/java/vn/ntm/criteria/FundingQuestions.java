package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the ledger of programme money, and to who sponsors whom. */
final class FundingQuestions {

    private static final String JSON = "application/json";
    private static final String POSTINGS = "/v1/funding-postings";
    private static final String OFFICER = "province-officer";

    private static final String SPONSOR = """
            {"key":"so-tai-chinh","name":"Sở Tài chính","kind":"STATE_BODY",\
            "source":"Quyết định 112/QĐ-UBND ngày 20/01/2026","confidence":"HIGH"}""";

    private static final String SPONSORSHIP = """
            {"sponsorKey":"so-tai-chinh","unitCode":"18568","fromYear":2024,\
            "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2024-01-20"}}""";

    private static final String POSTING = """
            {"reference":"GRC-2026-0001","unitCode":"42","postedOn":"2026-02-10","programmeYear":2026,"source":"LOCAL_BUDGET",\
            "budgetTier":"PROVINCE","nature":"INVESTMENT","stage":"PLANNED","amount":{"amount":"12500000000","currency":"VND"},\
            "basis":{"number":"112/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-20"}}""";

    private static final String REVERSAL = """
            {"reason":"Ghi nhầm đơn vị thụ hưởng",\
            "basis":{"number":"15/BB-VPĐP","issuer":"Văn phòng điều phối nông thôn mới tỉnh","signedOn":"2026-03-02"}}""";

    private FundingQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("recordSponsor", post("/v1/sponsors", SPONSOR))
                .refused("recordSponsor", 200, post("/v1/sponsors", SPONSOR))
                .refused("recordSponsor", 409, post("/v1/sponsors", SPONSOR.replace("Sở Tài chính", "Sở Công Thương")))
                .good("listSponsors", Question.get("/v1/sponsors?validOn=2026-12-31&limit=1"))
                .good("getSponsor", Question.get("/v1/sponsors/so-tai-chinh?validOn=2026-12-31"))
                .good("assignSponsor", post("/v1/sponsorships", SPONSORSHIP))
                .refused("assignSponsor", 200, post("/v1/sponsorships", SPONSORSHIP))
                .refused("assignSponsor", 404, post("/v1/sponsorships", SPONSORSHIP.replace("so-tai", "so-dau")))
                .refused("assignSponsor", 409, post("/v1/sponsorships", SPONSORSHIP.replace("18568", "42")))
                .good("listSponsorships", Question.get("/v1/sponsorships?validOn=2026-12-31&limit=1"))
                .good(
                        "getSponsorship",
                        () -> Question.get("/v1/sponsorships/"
                                + get("/v1/sponsorships?limit=1").path("items[0].id") + "?validOn=2026-12-31"))
                .good("postFunding", post(POSTINGS, POSTING))
                .refused("postFunding", 200, post(POSTINGS, POSTING))
                .refused(
                        "postFunding",
                        404,
                        post(POSTINGS, POSTING.replace("\"42\"", "\"99\"").replace("0001", "0002")))
                .refused("postFunding", 409, post(POSTINGS, POSTING.replace("2026-02-10", "2026-01-10")))
                .good("listFundingPostings", Question.get(POSTINGS + "?validOn=2026-12-31&limit=1"))
                .good("getFundingPosting", () -> Question.get(POSTINGS + "/" + posted() + "?validOn=2026-12-31"))
                .good(
                        "getFundingBalance",
                        Question.get("/v1/funding-balances?programmeYear=2026&unit=42&validOn=2026-12-31"))
                .refused("getFundingBalance", 404, Question.get("/v1/funding-balances?programmeYear=2026&unit=99999"))
                .good(
                        "reverseFundingPosting",
                        () -> post(POSTINGS + "/" + posted() + "/_reverse", REVERSAL)
                                .with("If-Match", "\"1\""));
    }

    private static Question post(String address, String body) {
        return Question.post(address, JSON, body).as(OFFICER);
    }

    private static String posted() {
        return get(POSTINGS + "?validOn=2026-12-31&limit=1").path("items[0].id");
    }
}
