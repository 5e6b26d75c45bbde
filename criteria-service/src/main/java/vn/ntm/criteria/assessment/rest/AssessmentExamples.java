package vn.ntm.criteria.assessment.rest;

/** What the API document shows of assessments. */
final class AssessmentExamples {

    private static final String KEY = """
            "unitCode":"18568","unitOn":"2025-12-31","set":"NTM_XA_2021_2025","version":1,"period":"2025"
            """;

    static final String ASSESSMENT = "{" + KEY + """
            ,"entries":1,"values":[{"indicator":"4.2","unit":"PERCENT","numerator":4905,"denominator":5000,
              "source":"Báo cáo của điện lực","evidence":"https://luutru.hatinh.gov.vn/2025/18568/dien.pdf",
              "recordedAt":"2026-01-05T03:00:00Z","act":"019ab1c2-0000-7000-8000-000000000005"}]}
            """;

    static final String VALUES = """
            {"values":[{"indicator":"4.2","unit":"PERCENT","numerator":4905,"denominator":5000,"source":"Báo cáo của điện lực"},
              {"indicator":"4.1","unit":"PASS","passed":true,"source":"Báo cáo của điện lực"}],
             "reason":"Tự đánh giá cuối năm","document":"Báo cáo 12/BC-UBND ngày 15/12/2025"}
            """;

    private static final String INDICATOR = """
            {"code":"4.2","label":{"vi":"Tỷ lệ hộ dùng điện an toàn, ổn định","en":"Share of households with safe, stable electricity"},
             "kind":"AT_LEAST","unit":"PERCENT","verdict":"MET","rule":{"vi":"tối thiểu 98 %","en":"at least 98 %"},
             "required":{"atLeast":98},"observed":{"amount":98.1,"part":4905,"whole":5000},"legalBasis":"318/QĐ-TTg",
             "certainty":"OWN_MEDIUM","area":"BTB"}
            """;

    static final String VERDICT = "{" + KEY + """
            ,"level":"STANDARD","verdict":"UNDECIDED","national":"UNDECIDED","complete":true,"restsOn":["4.2"],"failing":[],
             "undecided":["4.1"],"criteriaMet":0,
             "criteria":[{"number":4,"name":{"vi":"Điện","en":"Electricity"},"verdict":"UNDECIDED","indicators":[
            """ + INDICATOR + "]}],\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    static final String DISTANCE = """
            {"unitCode":"18568","unitOn":"2025-12-31","period":"2025",
             "here":{"set":"NTM_XA_2021_2025","version":1,"level":"STANDARD","verdict":"UNDECIDED","complete":true,
               "failing":[],"undecided":[]},
             "knownAt":"2026-11-23T08:00:00Z"}
            """;

    static final String CHANGE = """
            {"values":[{"indicator":"10.1","unit":"MILLION_VND_PER_PERSON_YEAR","amount":49.5}],"area":"BTB"}
            """;

    static final String UNITS = """
            {"ancestor":"42","set":"NTM_XA_2026_2030","version":1,"period":"2026","area":"GROUP2",
             "carry":[{"set":"NTM_XA_2021_2025","version":1,"from":"12.2","to":"4.x"}]}
            """;

    static final String SIMULATED = """
            {"items":[{"unitCode":"18568","unitName":"Lộc Hà","held":[],"keeps":"NO_TITLE","verdict":"UNDECIDED",
               "national":"UNDECIDED","failing":[],"missing":[{"what":"VALUE","count":1},{"what":"THRESHOLD","count":1}]}],
             "page":{"limit":50},"validOn":"2026-12-31","knownAt":"2026-11-23T08:00:00Z"}
            """;

    private AssessmentExamples() {}
}
