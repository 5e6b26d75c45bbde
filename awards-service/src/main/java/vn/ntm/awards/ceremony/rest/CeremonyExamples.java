package vn.ntm.awards.ceremony.rest;

/** What the API document shows of requests about ceremonies. */
final class CeremonyExamples {

    static final String CODE = "NTM-2026";

    static final String CEREMONY = """
            {"code":"NTM-2026","name":"Hội nghị sơ kết xây dựng nông thôn mới","heldOn":"2026-04-02",
             "organiser":"UBND tỉnh Hà Tĩnh",
             "points":[{"number":1,"name":"Điểm cầu tỉnh","unitCode":"42","main":true},
                       {"number":2,"name":"Điểm cầu xã Hương Sơn","unitCode":"18133","main":false}],
             "source":"Giấy mời 60/GM-UBND","confidence":"HIGH"}
            """;

    private CeremonyExamples() {}
}
