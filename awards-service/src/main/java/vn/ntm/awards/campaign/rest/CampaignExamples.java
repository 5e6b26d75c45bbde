package vn.ntm.awards.campaign.rest;

/** What the API document shows of requests about campaigns. */
final class CampaignExamples {

    static final String CODE = "NTM-2026";
    static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    static final String PLAN = """
            {"code":"NTM-2026","name":"Thi đua xây dựng nông thôn mới năm 2026","meritKind":"MOVEMENT",
             "launcher":"PROVINCE_CHAIRMAN","validFrom":"2026-01-01","validTo":"2027-01-01",
             "aim":"Nâng cao chất lượng các tiêu chí nông thôn mới","criteria":"Có thành tích tiêu biểu trong phong trào",
             "budget":{"number":"12/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-05"},
             "proposers":["DEPARTMENT","COMMUNE"],
             "themes":[{"code":"VUON-MAU","name":"Xây dựng vườn mẫu"}],
             "quotas":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","most":35,"directShareLeast":60}],
             "source":"Dự thảo kế hoạch phát động","confidence":"HIGH"}
            """;

    static final String LAUNCH = """
            {"basis":{"number":"15/KH-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-10"}}
            """;

    static final String QUOTAS = """
            {"quotas":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","most":40,"directShareLeast":60},
                       {"form":"BK_TINH","recipientKind":"COLLECTIVE","most":26}],
             "basis":{"number":"120/SNV-TĐKT","issuer":"Sở Nội vụ tỉnh Hà Tĩnh","signedOn":"2026-03-02"}}
            """;

    static final String CLOSING = """
            {"closedOn":"2026-11-20","reason":"Tổng kết phong trào","document":"85/BC-UBND ngày 20/11/2026"}
            """;

    private CampaignExamples() {}
}
