package vn.ntm.gateway.summary;

/** What the API document says of the summary. */
final class SummaryTexts {

    static final String DESCRIPTION = """
            Asks criteria, ocop and awards at once, all at the same validOn and knownAt, for their figures of the year \
            and for the figures of the year after that have a target. A service that does not answer in time makes its \
            own part MISSING, with the reason, and changes nothing in the others. Figures are given exactly as the \
            services wrote them. Without validOn a year that is over is read on its last day, and the year after \
            likewise, so that the targets announced in it are seen.""";

    private SummaryTexts() {}
}
