package vn.ntm.gateway.summary;

/** What the API document says of the summary. */
final class SummaryTexts {

    static final String DESCRIPTION = """
            Asks criteria, ocop and awards at once, all at the same validOn and knownAt, for their figures of the year \
            and for the figures of the year after that have a target. A service that does not answer in time makes its \
            own part STALE if the gateway still has what it said before and no knownAt is named, or else MISSING, with \
            the reason, and changes nothing in the others. A complete summary is served again for the time that \
            Cache-Control says, with its own knownAt; "Cache-Control: no-cache" asks anew. Figures are given exactly as the \
            services wrote them. Without validOn a year that is over is read on its last day, and the year after \
            likewise, so that the targets announced in it are seen.""";

    private SummaryTexts() {}
}
