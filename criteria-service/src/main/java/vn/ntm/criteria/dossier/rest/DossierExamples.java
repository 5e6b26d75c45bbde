package vn.ntm.criteria.dossier.rest;

/** Examples for the API document. */
final class DossierExamples {

    static final String ID = "019ab1c2-0000-7000-8000-00000000d055";

    static final String OPENING = """
            {"unitCode":"18133","level":"MODEL","programmeYear":2025,"criteriaSet":"NTM_KM_XA_2021_2025",
             "on":"2025-08-04","reason":"Đăng ký trong kế hoạch năm","document":"Kế hoạch 12/KH-UBND ngày 04/08/2025"}
            """;

    static final String GROUNDS = """
            {"reason":"Đã hoàn thành bước này","document":"Báo cáo 45/BC-UBND ngày 10/08/2025"}
            """;

    static final String PUBLICATION = """
            {"from":"2025-08-06","until":"2025-08-25","broadcasts":6,"reason":"Đã niêm yết đủ thời gian",
             "document":"Biên bản niêm yết ngày 25/08/2025"}
            """;

    static final String TALLY = """
            {"concerned":120,"tookPart":110,"agreed":108,"reason":"Kết quả biểu quyết","document":"Biên bản ngày 28/08/2025"}
            """;

    static final String FINDINGS = """
            {"findings":[
               {"criterion":1,"verdict":"MET","department":"Văn phòng điều phối nông thôn mới tỉnh","evidence":"Quyết định công nhận"},
               {"criterion":2,"verdict":"MET","department":"Thống kê tỉnh","evidence":"Kết quả điều tra thu nhập"},
               {"criterion":3,"verdict":"MET","department":"Sở Khoa học và Công nghệ","evidence":"Kiểm tra thực địa ngày 02/09/2025"},
               {"criterion":4,"verdict":"MET","department":"Sở Văn hóa, Thể thao và Du lịch","evidence":"Kiểm tra thực địa ngày 03/09/2025"}],
             "reason":"Đã thẩm định từng tiêu chí","document":"Báo cáo thẩm định 77/BC-VPĐP ngày 10/09/2025"}
            """;

    private DossierExamples() {}
}
