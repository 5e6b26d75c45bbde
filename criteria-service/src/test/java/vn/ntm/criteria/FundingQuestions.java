package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the ledger of programme money, and to who sponsors whom. */
final class FundingQuestions {

    private static final String JSON = "application/json";
    private static final String POSTINGS = "/v1/funding-postings";
    private static final String OFFICER = "province-officer";

    private FundingQuestions() {}

    static void addTo(Questions questions, ShownRequests shown) {
        String sponsor = shown.of("recordSponsor");
        String sponsorship = shown.of("assignSponsor");
        String posting = referred(shown.of("postFunding"), "GRC-2026-0001");
        questions
                .good("recordSponsor", post("/v1/sponsors", sponsor))
                .refused("recordSponsor", 200, post("/v1/sponsors", sponsor))
                .refused("recordSponsor", 409, post("/v1/sponsors", sponsor.replace("Sở Tài chính", "Sở Công Thương")))
                .good("listSponsors", Question.get("/v1/sponsors?validOn=2026-12-31&limit=1"))
                .good("getSponsor", Question.get("/v1/sponsors/so-tai-chinh?validOn=2026-12-31"))
                .good("assignSponsor", post("/v1/sponsorships", sponsorship))
                .refused("assignSponsor", 200, post("/v1/sponsorships", sponsorship))
                .refused("assignSponsor", 404, post("/v1/sponsorships", sponsorship.replace("so-tai", "so-dau")))
                .refused("assignSponsor", 409, post("/v1/sponsorships", sponsorship.replace("18568", "42")))
                .good("listSponsorships", Question.get("/v1/sponsorships?validOn=2026-12-31&limit=1"))
                .good(
                        "getSponsorship",
                        () -> Question.get("/v1/sponsorships/"
                                + get("/v1/sponsorships?limit=1").path("items[0].id") + "?validOn=2026-12-31"))
                .good("postFunding", post(POSTINGS, posting))
                .refused("postFunding", 200, post(POSTINGS, posting))
                .refused(
                        "postFunding",
                        404,
                        post(POSTINGS, posting.replace("\"42\"", "\"99\"").replace("0001", "0002")))
                .refused("postFunding", 409, post(POSTINGS, posting.replace("2026-02-10", "2026-01-10")))
                .good("listFundingPostings", Question.get(POSTINGS + "?validOn=2026-12-31&limit=1"))
                .good("getFundingPosting", () -> Question.get(POSTINGS + "/" + posted() + "?validOn=2026-12-31"))
                .good(
                        "getFundingBalance",
                        Question.get("/v1/funding-balances?programmeYear=2026&unit=42&validOn=2026-12-31"))
                .refused("getFundingBalance", 404, Question.get("/v1/funding-balances?programmeYear=2026&unit=99999"))
                .good(
                        "reverseFundingPosting",
                        () -> post(POSTINGS + "/" + posted() + "/_reverse", shown.of("reverseFundingPosting"))
                                .with("If-Match", "\"1\""));
    }

    private static Question post(String address, String body) {
        return Question.post(address, JSON, body).as(OFFICER);
    }

    /** With a reference, under which a posting is made once. */
    private static String referred(String posting, String reference) {
        return posting.replaceFirst("\\{", "{\"reference\":\"%s\",".formatted(reference));
    }

    private static String posted() {
        return get(POSTINGS + "?validOn=2026-12-31&limit=1").path("items[0].id");
    }
}
