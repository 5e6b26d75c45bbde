package vn.ntm.ledger.imports;

/** What the API document shows of an import. */
final class ImportExamples {

    static final String FILE = """
            programmeYear,status,source,confidence,note
            2023,CLOSED,report of the provincial conference of 2024-02-21,HIGH,
            """;

    static final String REPORT = """
            {"id":"019ab1c2-0000-7000-8000-000000000001","kind":"programme-years","mode":"ATOMIC","conflict":"REFUSE",
             "dryRun":false,"applied":true,"rows":1,"created":1,"unchanged":0,"superseded":0,"refused":0,"refusals":[]}
            """;

    private ImportExamples() {}
}
