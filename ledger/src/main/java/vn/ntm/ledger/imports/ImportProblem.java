package vn.ntm.ledger.imports;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why an import, or a row of it, is refused. */
public enum ImportProblem implements ProblemType {
    IMPORT_KIND_UNKNOWN(
            404,
            "Không có loại dữ liệu này",
            "Unknown kind of import",
            "Không nhập được loại {kind}; có: {known}.",
            "{kind} cannot be imported; known are {known}."),
    IMPORT_UNREADABLE(
            400,
            "Không đọc được tệp",
            "The file cannot be read",
            "Tệp không phải CSV mã hóa UTF-8 đúng quy cách: {reason}.",
            "The file is not well-formed CSV in UTF-8: {reason}."),
    IMPORT_HEADER_WRONG(
            400,
            "Dòng tiêu đề không đúng",
            "Wrong header",
            "Dòng tiêu đề phải là: {expected}.",
            "The header must be {expected}."),
    IMPORT_REFUSED(
            409,
            "Từ chối nhập dữ liệu",
            "The import is refused",
            "{refused} dòng bị từ chối nên không ghi dòng nào; xem report.",
            "{refused} rows are refused, so none is filed; see report."),
    ROW_TOO_SHORT_OR_LONG(
            400,
            "Sai số cột",
            "Wrong number of columns",
            "Dòng có {found} cột, cần {expected}.",
            "The row has {found} columns, it needs {expected}."),
    VALUE_MISSING(400, "Thiếu giá trị", "Missing value", "Cột {column} phải có giá trị.", "{column} needs a value."),
    VALUE_INVALID(
            400,
            "Giá trị không hợp lệ",
            "Invalid value",
            "Cột {column}: \"{value}\" không hợp lệ; cần {expected}.",
            "{column}: \"{value}\" does not do; it must be {expected}.");

    private final ProblemEntry entry;

    ImportProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
