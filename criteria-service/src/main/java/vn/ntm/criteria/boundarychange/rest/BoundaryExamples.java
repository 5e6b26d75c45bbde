package vn.ntm.criteria.boundarychange.rest;

/** Examples for the API document. */
final class BoundaryExamples {

    static final String ID = "019ab1c2-0000-7000-8000-000000001665";

    static final String TERMS = """
            {"legalDocument":{"number":"15/NQ-UBTVQH17","issuer":"Ủy ban Thường vụ Quốc hội","signedOn":"2099-11-20",
                "source":"Công báo","confidence":"HIGH"},
             "effectiveOn":"2100-01-01",
             "successors":[{"code":"18196","name":"Sơn Kim","type":"COMMUNE","parentCode":"42"}],
             "passages":[{"predecessorCode":"18196","successorCode":"18196"},
                {"predecessorCode":"18199","successorCode":"18196"}],
             "reason":"Thực hiện đề án sắp xếp đơn vị hành chính cấp xã"}
            """;

    private static final String BODY = """
            "legalDocument":{"number":"15/NQ-UBTVQH17","issuer":"Ủy ban Thường vụ Quốc hội","signedOn":"2099-11-20",
                "source":"Công báo","confidence":"HIGH"},
             "effectiveOn":"2100-01-01",
             "successors":[{"code":"18196","name":"Sơn Kim","type":"COMMUNE","parentCode":"42"}],
             "passages":[{"predecessorCode":"18196","successorCode":"18196"},
                {"predecessorCode":"18199","successorCode":"18196"}],
             "since":"2099-12-01T02:00:00Z","document":"Tờ trình 12/TTr-SNV ngày 05/12/2099",
             "reason":"Đã đối chiếu danh mục đơn vị với phụ lục nghị quyết",
            """;

    static final String DRAFT = "{\"id\":\"" + ID + "\",\"state\":\"DRAFT\"," + BODY + "\"version\":1}";
    static final String ENACTED = "{\"id\":\"" + ID + "\",\"state\":\"ENACTED\"," + BODY + "\"version\":2}";
    static final String ANNULLED = "{\"id\":\"" + ID + "\",\"state\":\"ANNULLED\"," + BODY + "\"version\":3}";

    private static final String BOUNDS =
            "],\"page\":{\"limit\":50},\"validOn\":\"2100-01-01\",\"knownAt\":\"2099-12-10T08:00:00Z\"}";

    static final String PAGE = "{\"items\":[" + ENACTED + BOUNDS;
    static final String DRAFTS = "{\"items\":[" + DRAFT + BOUNDS;

    static final String GROUNDS = """
            {"reason":"Đã đối chiếu danh mục đơn vị với phụ lục nghị quyết","document":"Tờ trình 12/TTr-SNV ngày 05/12/2099"}
            """;

    static final String PREVIEW = "{\"id\":\"" + ID + "\"," + """
            "effectiveOn":"2100-01-01","enactable":true,"ending":2,"beginning":1,
             "carried":0,"closed":0,"orphaned":1,
             "steps":[{"predecessorCode":"18199","predecessorName":"Sơn Kim 2","predecessorType":"COMMUNE",
                "successorCode":"18196","successorName":"Sơn Kim","successorType":"COMMUNE","change":"MERGED"}],
             "facts":[{"subject":"TITLE","factId":"019ab1c2-0000-7000-8000-000000000218","unitCode":"18199",
                "title":"ADVANCED","on":"2020-12-31","outcome":"ORPHANED","ground":"NO_RULE_ON_FILE",
                "successorCodes":["18196"],"href":"/v1/recognitions/019ab1c2-0000-7000-8000-000000000218"}]}
            """;

    private BoundaryExamples() {}
}
