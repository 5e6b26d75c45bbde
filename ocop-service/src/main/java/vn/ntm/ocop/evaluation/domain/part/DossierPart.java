package vn.ntm.ocop.evaluation.domain.part;

/** What a dossier of a product consists of (26/2026/QĐ-TTg art. 6, annex III). */
public enum DossierPart {
    /** The registration, which says first, upgrade or re-evaluation. */
    FORM_01,
    /** The producer's assessment of himself. */
    FORM_02,
    /** What form 02 rests on, such as the business registration or an award. */
    EVIDENCE,
    /** The report of the commune on the four contents. */
    FORM_03,
    /** The letter by which the commune asks for the evaluation. */
    REQUEST_LETTER,
    /** Five of the product; none of a tourism service. */
    SAMPLES,
    /** What changed since the product was recognised. */
    CHANGES_SINCE_RECOGNITION,
    /** What came of three years. */
    RESULTS_OF_THREE_YEARS,
    /** The papers that hold for a time only, renewed. */
    RENEWED_PAPERS,
    PROVINCIAL_TEAM_REPORT,
    /** The report of the province's agency for OCOP, on five stars that are evaluated again (art. 6.3b). */
    PROVINCIAL_AGENCY_REPORT,
    COUNCIL_REPORT,
    /** The decision of the province that approves a result of 90 or more. */
    RESULT_APPROVAL,
    /** Papers of tests made beside those of the file. */
    EXTRA_TEST_PAPERS
}
