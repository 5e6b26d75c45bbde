package vn.ntm.gateway.summary;

/** What the API document says of the summary. */
final class SummaryTexts {

    static final String DESCRIPTION = """
            Asks criteria, ocop and awards at once, all at the same validOn and knownAt, for their figures of the year \
            and for the figures of the year after that have a target. A service that does not answer in time makes its \
            own part MISSING, with the reason, and changes nothing in the others. Figures are given exactly as the \
            services wrote them. Without validOn a year that is over is read on its last day, and the year after \
            likewise, so that the targets announced in it are seen.""";

    static final String EXAMPLE = """
            {
              "year": 2023,
              "validOn": "2023-12-31",
              "knownAt": "2026-11-23T08:00:00Z",
              "complete": false,
              "parts": [
                {
                  "name": "criteria",
                  "status": "FRESH",
                  "asOf": "2026-11-23T08:00:00Z",
                  "href": "/criteria/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                  "figures": [
                    {
                      "measure": "communes.recognised.advanced",
                      "label": {"vi": "Xã được công nhận nâng cao", "en": "Communes recognised as advanced"},
                      "kind": "FLOW",
                      "unitOfMeasure": "commune"
                    }
                  ],
                  "nextYearTargets": []
                },
                {
                  "name": "ocop",
                  "status": "MISSING",
                  "href": "/ocop/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                  "reason": "TIMED_OUT"
                },
                {
                  "name": "awards",
                  "status": "FRESH",
                  "asOf": "2026-11-23T08:00:00Z",
                  "href": "/awards/v1/figures?year=2023&validOn=2023-12-31&knownAt=2026-11-23T08%3A00%3A00Z",
                  "figures": [],
                  "nextYearTargets": []
                }
              ]
            }""";

    private SummaryTexts() {}
}
