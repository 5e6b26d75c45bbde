package vn.ntm.awards.nomination.rest;

/** Examples for the API document. */
final class NominationExamples {

    static final String ID = "019ab1c2-0000-7000-8000-0000000000e1";

    static final String OPENING = """
            {"flow":"PROVINCIAL_THEMATIC","achievementId":"019ab1c2-0000-7000-8000-00000000ac41","form":"BK_TINH",
             "proposerKind":"COMMUNE","unitCode":"18133","reason":"Có thành tích xuất sắc trong phong trào",
             "document":"Tờ trình 15/TTr-UBND ngày 02/03/2026"}
            """;

    static final String GROUNDS = """
            {"reason":"Đã hoàn thành bước này","document":"Công văn 45/UBND ngày 10/03/2026"}
            """;

    static final String VOTE = """
            {"members":9,"inFavour":8,"against":1,"abstained":0,"carried":true,"reason":"Kết quả bỏ phiếu của Hội đồng",
             "document":"Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 05/03/2026"}
            """;

    static final String CONSULTATION = """
            {"agencies":["Thuế tỉnh Hà Tĩnh","Bảo hiểm xã hội tỉnh Hà Tĩnh"],"reason":"Cần ý kiến của cơ quan quản lý",
             "document":"Công văn 210/SNV-TĐKT ngày 12/03/2026"}
            """;

    static final String NOTICE = """
            {"commentUntil":"2026-10-30","on":"2026-10-01","reason":"Lấy ý kiến nhân dân trước khi trình Thủ tướng Chính phủ",
             "document":"Thông báo 33/TB-SNV ngày 01/10/2026"}
            """;

    static final String REJECTION = """
            {"ground":"CONDITIONS_NOT_MET","reason":"Không đủ tiêu chuẩn","document":"Thông báo 40/TB-SNV ngày 15/03/2026"}
            """;

    private NominationExamples() {}
}
