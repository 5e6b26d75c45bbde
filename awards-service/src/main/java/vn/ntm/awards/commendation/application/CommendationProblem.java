package vn.ntm.awards.commendation.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a commendation does not come on file. */
public enum CommendationProblem implements ProblemType {
    RECIPIENT_COUNT_MISSING(
            "Thiếu số lượng được khen thưởng",
            "The number of recipients is missing",
            "Cần số tập thể, cá nhân hoặc địa phương được khen thưởng, ít nhất là 1.",
            "It must be said how many were commended, at least 1."),
    NAMED_RECIPIENT_IS_NOT_ONE(
            "Một tên mà nhiều đối tượng",
            "One name for several recipients",
            "Dòng nêu tên thì chỉ có một đối tượng được khen thưởng, không phải {count}.",
            "A row that names its recipient has one, not {count}."),
    PERSON_NAMED(
            "Không nhận tên cá nhân",
            "A person must not be named",
            "Không công khai tên cá nhân: dòng loại {kind} chỉ nêu số lượng, không nêu tên.",
            "Names of persons are not public: a row of the kind {kind} gives the number and no name."),
    TERRITORY_WITHOUT_UNIT(
            "Thiếu mã địa phương",
            "The territory has no unit",
            "Địa phương được khen thưởng phải có mã đơn vị hành chính.",
            "A commended territory needs the code of its administrative unit."),
    COMMENDATION_IN_THE_FUTURE(
            "Chưa tới ngày khen thưởng",
            "The commendation lies in the future",
            "Chưa tới ngày {day} nên chưa thể ghi là đã khen thưởng.",
            "{day} has not come yet, so nobody has been commended then."),
    COMMENDATION_DECIDED_HERE(
            "Khen thưởng này được quyết định tại đây",
            "The commendation was decided here",
            "Khen thưởng {key} do một quyết định trong hệ thống này tạo ra; việc nạp dữ liệu không thay đổi được.",
            "The commendation {key} came of a decision that was signed here: an import does not change it."),
    COMMENDATION_WAS_ANNULLED(
            "Khen thưởng đã bị hủy bỏ",
            "The commendation was annulled",
            "Khen thưởng {key} đã bị hủy bỏ nên giữ nguyên như đã ghi.",
            "The commendation {key} was annulled and stays as it is on file.");

    private final ProblemEntry entry;

    CommendationProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
