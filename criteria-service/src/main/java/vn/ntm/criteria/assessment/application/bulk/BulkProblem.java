package vn.ntm.criteria.assessment.application.bulk;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file of values is not read. */
public enum BulkProblem implements ProblemType {
    SPREADSHEET_UNREADABLE(
            400,
            "Không đọc được bảng tính",
            "The spreadsheet cannot be read",
            "Tệp không phải bảng tính XLSX đúng quy cách.",
            "The file is no well-formed XLSX spreadsheet."),
    SPREADSHEET_UNPACKS_TOO_LARGE(
            413,
            "Bảng tính giải nén quá lớn",
            "The spreadsheet unpacks too large",
            "Bảng tính có quá nhiều phần, hoặc giải nén ra quá lớn so với tệp.",
            "The spreadsheet has too many parts, or unpacks to far more than it is.");

    private final ProblemEntry entry;

    BulkProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
