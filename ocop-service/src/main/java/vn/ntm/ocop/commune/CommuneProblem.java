package vn.ntm.ocop.commune;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why nothing is registered in a place. */
public enum CommuneProblem implements ProblemType {
    COMMUNE_NO_LONGER_EXISTS(
            "Xã không còn tồn tại",
            "The commune no longer exists",
            "Ngày {day} đơn vị {name} mang mã {code} không còn; đơn vị này có đến hết trước ngày {until}.",
            "On {day} the unit {name} with the code {code} was no more; it was there until before {until}."),
    NOT_A_COMMUNE(
            "Không phải cấp xã",
            "Not a commune",
            "Ngày {day} mã {code} không phải là xã, phường hay thị trấn.",
            "On {day} the code {code} was not that of a commune, ward or township.");

    private final ProblemEntry entry;

    CommuneProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
