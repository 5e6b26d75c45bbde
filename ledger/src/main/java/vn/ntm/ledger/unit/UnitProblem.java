package vn.ntm.ledger.unit;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a unit code does not lead to a unit, or a spell does not fit among the others. */
public enum UnitProblem implements ProblemType {
    UNIT_UNKNOWN(
            404,
            "Không có đơn vị này",
            "Unknown unit",
            "Không có đơn vị hành chính nào mang mã {code}.",
            "No administrative unit ever had the code {code}."),
    UNIT_DID_NOT_EXIST(
            404,
            "Đơn vị không tồn tại vào ngày đó",
            "The unit did not exist on that day",
            "Ngày {day} không có đơn vị mang mã {code}; mã này đã thuộc về: {candidates}.",
            "On {day} no unit had the code {code}; it has belonged to: {candidates}."),
    UNIT_AMBIGUOUS(
            409,
            "Mã đơn vị không rõ",
            "Ambiguous unit code",
            "Mã {code} lần lượt thuộc về nhiều đơn vị, cần nêu ngày: {candidates}.",
            "The code {code} has belonged to several units, so a day is needed: {candidates}."),
    UNIT_NAME_DIFFERS(
            409,
            "Tên đơn vị không khớp",
            "The unit has another name",
            "Ngày {day} mã {code} là {onFile}, không phải {given}.",
            "On {day} the code {code} was {onFile}, not {given}."),
    UNIT_OVERLAPS(
            409,
            "Trùng thời gian",
            "The spells overlap",
            "Mã {code} trong thời gian đó đã thuộc về {other}.",
            "In that time the code {code} belongs to {other}."),
    UNIT_PARENT_MISSING(
            409,
            "Thiếu đơn vị cấp trên",
            "The parent is missing",
            "Đơn vị cấp trên {parent} không tồn tại suốt thời gian của {code}.",
            "The parent {parent} does not exist in all the time of {code}."),
    UNIT_TIER_WRONG(
            409,
            "Sai cấp hành chính",
            "Wrong tier",
            "Mã {code} và đơn vị cấp trên {parent} không hợp với loại {type}.",
            "The code {code} and the parent {parent} do not fit the type {type}.");

    private final ProblemEntry entry;

    UnitProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
