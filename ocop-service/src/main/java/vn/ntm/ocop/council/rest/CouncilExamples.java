package vn.ntm.ocop.council.rest;

/** Examples for the API document. */
final class CouncilExamples {

    static final String DOSSIER = "019ab1c2-0000-7000-8000-00000000d0c0";
    static final String COUNCIL = "019ab1c2-0000-7000-8000-00000000c0c0";
    static final String SHEET = "019ab1c2-0000-7000-8000-00000000c0c1";

    static final String ESTABLISHING = """
            {"level":"PROVINCE","from":"2026-06-01",
             "members":[
               {"person":"hoi.dong.01","name":"Chủ tịch hội đồng","body":"UBND tỉnh","seat":"CHAIR"},
               {"person":"hoi.dong.02","name":"Thành viên 02","body":"Sở Nông nghiệp và Môi trường","seat":"MEMBER"},
               {"person":"hoi.dong.03","name":"Thành viên 03","body":"Sở Công Thương","seat":"MEMBER"}],
             "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-05-28"}}
            """;

    static final String BEGINNING = """
            {"council":"019ab1c2-0000-7000-8000-00000000c0c0","reason":"Phiên họp hội đồng",
             "document":"Giấy mời 12/GM-VPĐP"}
            """;

    static final String EXCUSING = """
            {"person":"hoi.dong.03","reason":"Vắng có lý do","document":"Biên bản phiên họp"}
            """;

    static final String ABANDONING = """
            {"reason":"Không đủ thành viên","document":"Biên bản phiên họp"}
            """;

    static final String CONFLICT = """
            {"reason":"Là thành viên hợp tác xã","document":"Đơn ngày 01/07/2026"}
            """;

    static final String SHEET_BODY = """
            {"ruleSet":"QD26_2026","setNo":4,"ticks":[{"item":"1.1","option":2}]}
            """;

    static final String OPENING = """
            {"reason":"Đã đủ phiếu","document":"Biên bản 05/BB-HĐ"}
            """;

    static final String TAG = "\"\\d{1,18}\"";

    private CouncilExamples() {}
}
