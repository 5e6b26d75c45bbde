package vn.ntm.criteria.sponsorship;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a sponsorship does not come on file, or money is not posted under it. */
public enum SponsorshipProblem implements ProblemType {
    SPONSORSHIP_UNKNOWN(
            404,
            "Không có phân công đỡ đầu này",
            "Unknown sponsorship",
            "Không có phân công đỡ đầu mang mã {id}.",
            "No sponsorship has the id {id}."),
    SPONSORSHIP_IS_OF_A_COMMUNE(
            409,
            "Chỉ phân công đỡ đầu cấp xã",
            "Only communes are sponsored",
            "Đơn vị {code} vào ngày {day} không thuộc cấp xã.",
            "On {day} the unit {code} is not of the commune level."),
    SPONSORSHIP_ON_FILE_DIFFERS(
            409,
            "Phân công đỡ đầu đã ghi khác",
            "Another sponsorship is on file",
            "{key} đã được phân công đỡ đầu {code} từ năm {year} theo văn bản khác; đính chính bằng cách nhập sponsorships với conflict=SUPERSEDE.",
            "{key} is on file as the sponsor of {code} from {year} in other words; correct it by importing sponsorships with conflict=SUPERSEDE."),
    SPONSORSHIP_OF_ANOTHER_UNIT(
            409,
            "Phân công đỡ đầu của đơn vị khác",
            "The sponsorship is of another unit",
            "Phân công đỡ đầu này là của {sponsored}; ngày {day} đơn vị {code} không phải là đơn vị ấy, cũng không kế thừa đơn vị ấy.",
            "The sponsorship is of {sponsored}; on {day} the unit {code} is not that unit, and does not succeed it."),
    SPONSORSHIP_NOT_IN_THAT_YEAR(
            409,
            "Năm ngoài thời gian đỡ đầu",
            "The sponsorship does not run in that year",
            "Năm {year} nằm ngoài thời gian của phân công đỡ đầu này.",
            "The sponsorship does not run in {year}.");

    private final ProblemEntry entry;

    SponsorshipProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
