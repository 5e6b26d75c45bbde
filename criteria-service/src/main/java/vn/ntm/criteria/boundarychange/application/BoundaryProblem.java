package vn.ntm.criteria.boundarychange.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a boundary change is refused. */
public enum BoundaryProblem implements ProblemType {
    EFFECTIVE_BEFORE_SIGNED(
            400,
            "Hiệu lực trước ngày ký",
            "Effective before signed",
            "Ngày hiệu lực {effectiveOn} trước ngày ký văn bản {signedOn}.",
            "The change would hold from {effectiveOn}, before its document was signed on {signedOn}."),
    LISTED_TWICE(400, "Nêu hai lần", "Listed twice", "{what} được nêu hai lần.", "{what} is listed twice."),
    SUCCESSOR_WITHOUT_PREDECESSOR(
            400,
            "Đơn vị mới không có nguồn gốc",
            "A unit from nowhere",
            "Không có đơn vị nào nhập vào đơn vị mới {successor}.",
            "No unit passes into the new unit {successor}."),
    SHARES_EXCEED_WHOLE(
            400,
            "Các phần vượt quá toàn bộ",
            "The parts exceed the whole",
            "Các phần diện tích hoặc dân số của {predecessor} cộng lại quá 1.",
            "The shares of area or population of {predecessor} come to more than 1."),
    SHARES_FALL_SHORT(
            400,
            "Các phần không đủ toàn bộ",
            "The parts fall short of the whole",
            "Mọi phần diện tích hoặc dân số của {predecessor} đều được nêu nhưng cộng lại chưa đủ 1.",
            "All shares of area or population of {predecessor} are given and come to less than 1."),
    PREDECESSOR_NOT_THERE(
            409,
            "Đơn vị cũ không tồn tại",
            "The predecessor is not there",
            "Ngày {eve} không có đơn vị mang mã {predecessor}.",
            "On {eve} no unit had the code {predecessor}."),
    LATER_CHANGE_ON_FILE(
            409,
            "Đã ghi thay đổi về sau",
            "A later change is on file",
            "Đơn vị {code} đã được ghi là kết thúc vào ngày {day}; thay đổi phải được ghi theo thứ tự.",
            "The unit {code} ends on {day} already; changes come on file in their order."),
    SUCCESSOR_NOT_THERE(
            409,
            "Đơn vị tiếp nhận không tồn tại",
            "The successor is not there",
            "Đơn vị {successor} không phải đơn vị mới và không tồn tại vào ngày {day}.",
            "The unit {successor} neither begins with the change nor exists on {day}."),
    CHILD_LEFT_BEHIND(
            409,
            "Đơn vị cấp dưới chưa được sắp xếp",
            "A unit is left behind",
            "Đơn vị {child} thuộc {parent}, là đơn vị chia cho nhiều nơi; cần nêu {child} về đâu.",
            "The unit {child} lies in {parent}, which passes into several: say into which it goes."),
    NOTHING_CHANGES(
            409,
            "Không có gì thay đổi",
            "Nothing changes",
            "Đơn vị {code} sau thay đổi vẫn như trước.",
            "The unit {code} would be after the change what it was before."),
    DOCUMENT_NUMBER_USED(
            409,
            "Số văn bản đã dùng",
            "The number of the document is used",
            "Cơ quan {issuer} đã có văn bản số {number} trong năm {year} cho một thay đổi khác.",
            "Another change rests on a document numbered {number} of {issuer} in {year}."),
    DRAFTER_CANNOT_ENACT(
            409,
            "Người soạn không được ban hành",
            "Who drafted cannot enact",
            "Người đã soạn dự thảo không được tự mình thực hiện thay đổi.",
            "A person who wrote on the draft cannot be the one who enacts it."),
    CHANGE_STATE_REFUSES(
            409,
            "Trạng thái không cho phép",
            "The state of the change refuses this",
            "Thay đổi đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The change is {state}; possible now: {allowed}."),
    FACTS_AFTER_THE_CHANGE(
            409,
            "Có dữ kiện sau ngày thay đổi",
            "Facts are dated after the change",
            "Các dữ kiện này thuộc đơn vị không còn vào ngày của chúng, cần đính chính trước: {facts}.",
            "These facts are about units that would be gone on their day, and have to be corrected first: {facts}."),
    FACTS_REST_ON_SUCCESSORS(
            409,
            "Có dữ kiện dựa trên đơn vị mới",
            "Facts rest on the successors",
            "Không hủy được vì về sau đã ghi: {facts}.",
            "It cannot be annulled, for this came on file since: {facts}.");

    private final ProblemEntry entry;

    BoundaryProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
