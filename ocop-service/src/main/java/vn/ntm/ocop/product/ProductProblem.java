package vn.ntm.ocop.product;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a product does not come on file. */
public enum ProductProblem implements ProblemType {
    PRODUCER_UNKNOWN(
            "Không có chủ thể này",
            "Unknown producer",
            "Không có chủ thể nào mang khóa {producer}.",
            "No producer on file has the key {producer}."),
    PRODUCT_HAS_NO_PLACE(
            "Không rõ nơi sản xuất",
            "The place is unknown",
            "Sản phẩm {product} phải có unitCode hoặc districtCode.",
            "The product {product} needs a unitCode or a districtCode."),
    DISTRICT_NOT_OF_UNIT(
            "Huyện không khớp với xã",
            "The unit is not in the district",
            "Ngày {day} đơn vị {unit} không thuộc {district}.",
            "On {day} the unit {unit} was not in {district}."),
    DISTRICT_TIER_WRONG(
            "Không phải cấp huyện",
            "Not a district",
            "Ngày {day} mã {district} không phải là đơn vị cấp huyện.",
            "On {day} the code {district} was not that of a district, city or town."),
    PRODUCT_OUTSIDE_SETS(
            "Ngoài các bộ sản phẩm",
            "Outside the product sets",
            "Bộ tiêu chí {ruleSet} không có bộ sản phẩm số {set}; các bộ có số từ {first} đến {last}.",
            "The rule set {ruleSet} has no product set {set}; its sets are numbered {first} to {last}."),
    PRODUCT_SETS_NOT_ON_FILE(
            "Chưa có danh mục bộ sản phẩm",
            "The product sets are not on file",
            "Ngày {day} không có bộ tiêu chí nào có danh mục bộ sản phẩm; hãy nạp trước.",
            "No rule set with product sets accepts files on {day}; import one first.");

    private final ProblemEntry entry;

    ProductProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
