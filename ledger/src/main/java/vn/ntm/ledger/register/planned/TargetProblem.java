package vn.ntm.ledger.register.planned;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a target does not come on file. */
public enum TargetProblem implements ProblemType {
    TARGET_SHAPE_WRONG(
            "Chỉ tiêu kế hoạch không đủ thành phần",
            "The target does not fit its shape",
            "Dạng NAMED cần namedUnits và level, không có value; các dạng khác cần value.",
            "NAMED needs namedUnits and level and no value; the other shapes need a value."),
    TARGET_SHAPE_NOT_FOR_MEASURE(
            "Dạng chỉ tiêu không hợp với số liệu",
            "The shape is not for such a measure",
            "{measure} là {kind}: ADD và NAMED chỉ dùng cho FLOW hoặc AMOUNT, MAINTAIN chỉ dùng cho RATIO.",
            "{measure} is a {kind}: ADD and NAMED are for what happens in a year, MAINTAIN is for a RATIO."),
    TARGET_PERCENT_BEYOND_WHOLE(
            "Tỷ lệ vượt quá 100 %",
            "A percentage beyond 100",
            "Chỉ tiêu {value} % vượt quá 100 %.",
            "The target of {value} percent is beyond 100."),
    TARGET_LEVEL_NOT_OF_MEASURE(
            "Danh hiệu không hợp với số liệu",
            "The level is not that of the measure",
            "{measure} không đếm danh hiệu {level}, nên không cho biết các đơn vị được nêu tên đã đạt hay chưa.",
            "{measure} does not count the level {level}, so it cannot say whether the named units reached it."),
    TARGET_BEFORE_ITS_BASIS(
            "Chỉ tiêu có hiệu lực trước căn cứ",
            "The target is older than its basis",
            "Chỉ tiêu không thể áp dụng từ {day} theo quyết định ký ngày {signedOn}.",
            "A target cannot hold from {day} by a decision that was signed on {signedOn}."),
    TARGET_AFTER_ITS_YEAR(
            "Chỉ tiêu sau khi năm đã hết",
            "The target is later than its year",
            "Chỉ tiêu năm {year} không thể áp dụng từ {day}.",
            "A target of the year {year} cannot hold from {day}."),
    TARGET_NAMES_NO_UNIT(
            "Đơn vị được nêu tên không tồn tại",
            "A named unit did not exist",
            "Ngày {day} không có đơn vị mang mã {code} để nêu trong chỉ tiêu.",
            "On {day} no unit had the code {code} that the target names."),
    TARGET_NAMES_UNIT_ELSEWHERE(
            "Đơn vị được nêu tên không thuộc phạm vi",
            "A named unit lies elsewhere",
            "Ngày {day} đơn vị {code} không thuộc {unit}.",
            "On {day} the unit {code} did not lie in {unit}."),
    TARGET_DECIDED_OTHERWISE(
            "Quyết định đã ghi với nội dung khác",
            "The decision is on file with other content",
            "Chỉ tiêu {target} theo quyết định {number} đã ghi với nội dung khác; muốn đính chính thì nhập với conflict=SUPERSEDE.",
            "The target {target} by the decision {number} is on file and differs; to correct it, import it with conflict=SUPERSEDE."),
    DECISION_SIGNED_OTHERWISE(
            "Số quyết định đã dùng với ngày ký khác",
            "The decision is on file with another day",
            "Quyết định {number} của {issuer} đã ghi với ngày ký {signedOn}.",
            "The decision {number} of {issuer} is on file as signed on {signedOn}."),
    TARGET_VERSIONS_COLLIDE(
            "Hai quyết định cùng ngày",
            "Two decisions from the same day",
            "Từ {day} chỉ tiêu {target} đã theo quyết định {number}; quyết định sau cần nêu ngày áp dụng khác.",
            "From {day} on the target {target} rests on the decision {number}; another one needs another day.");

    private final ProblemEntry entry;

    TargetProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
