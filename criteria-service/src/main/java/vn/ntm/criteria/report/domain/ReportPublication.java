package vn.ntm.criteria.report.domain;

import vn.ntm.ledger.domain.Decision;

/**
 * That a year-end report was published (báo cáo kết quả thực hiện Chương trình). It stays: what was wrong in it is put right by
 * the next edition.
 *
 * @param edition 1 for the first of its year
 * @param basis the document by which it was published
 * @param reason why; of a later edition, what it is for
 */
public record ReportPublication(MadeReport report, int edition, Decision basis, String reason) {

    /** Whether it is what would be published by the document. */
    public boolean says(MadeReport made, Decision document) {
        return report.equals(made) && basis.equals(document);
    }
}
