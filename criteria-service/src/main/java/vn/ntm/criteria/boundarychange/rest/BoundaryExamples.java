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

    static final String GROUNDS = """
            {"reason":"Đã đối chiếu danh mục đơn vị với phụ lục nghị quyết","document":"Tờ trình 12/TTr-SNV ngày 05/12/2099"}
            """;

    private BoundaryExamples() {}
}
