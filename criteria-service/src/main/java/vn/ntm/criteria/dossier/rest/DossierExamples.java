package vn.ntm.criteria.dossier.rest;

/** What the API document shows of dossiers. */
final class DossierExamples {

    static final String ID = "019ab1c2-0000-7000-8000-00000000d055";

    static final String ONE = """
            {"id":"019ab1c2-0000-7000-8000-00000000d055","unitCode":"18133","unitOn":"2025-08-04","level":"ADVANCED",
             "programmeYear":2025,"criteriaSet":"NTM_NC_XA_2021_2025","criteria":[1,2,3],
             "procedure":"COMMUNE_RECOG_2TIER","state":"PLANNED","since":"2025-08-04",
             "deadline":{"status":"NOT_SET"},
             "steps":[{"number":1,"move":"OPEN","state":"PLANNED","on":"2025-08-04","at":"2026-11-23T08:00:00Z",
               "actor":"officer@ntm.local","roles":["commune-officer"],"reason":"Đăng ký trong kế hoạch năm",
               "document":"Kế hoạch 12/KH-UBND ngày 04/08/2025"}]}
            """;

    static final String OPENING = """
            {"unitCode":"18133","level":"ADVANCED","programmeYear":2025,"criteriaSet":"NTM_NC_XA_2021_2025","criteria":[1,2,3],
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
               {"criterion":1,"verdict":"MET","department":"Sở Xây dựng","evidence":"Kiểm tra thực địa ngày 02/09/2025"},
               {"criterion":2,"verdict":"MET","department":"Sở Xây dựng","evidence":"Kiểm tra thực địa ngày 02/09/2025"},
               {"criterion":3,"verdict":"MET","department":"Sở Nông nghiệp và Môi trường","evidence":"Hồ sơ công trình"}],
             "reason":"Đã thẩm định từng tiêu chí","document":"Báo cáo thẩm định 77/BC-VPĐP ngày 10/09/2025"}
            """;

    static final String OPERATIONS = """
            {"id":"019ab1c2-0000-7000-8000-00000000d055","state":"PLANNED","operations":[
               {"operation":"selfAssessDossier","allowed":true},
               {"operation":"publishDossier","allowed":false,"code":"dossier-state-refuses",
                "reason":"Hồ sơ đang ở trạng thái PLANNED; có thể làm: selfAssessDossier."}]}
            """;

    private DossierExamples() {}
}
