package vn.ntm.ocop.producer;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a producer does not come on file. */
public enum ProducerProblem implements ProblemType {
    LARGE_ENTERPRISE(
            "Doanh nghiệp lớn không phải là chủ thể OCOP",
            "A large enterprise is no producer",
            "{name} là doanh nghiệp lớn; chỉ doanh nghiệp nhỏ và vừa được tham gia.",
            "{name} is a large enterprise; only small and medium ones take part."),
    PRODUCER_FORM_NOT_STATED(
            "Chưa nêu rõ loại hình chủ thể",
            "The form of the producer is not stated",
            "{kind} chưa nêu rõ loại hình; cần một trong: {forms}.",
            "{kind} does not say the form; one of these is needed: {forms}."),
    PRODUCER_KIND_NOT_ELIGIBLE(
            "Loại hình chủ thể không được tham gia",
            "Producers of this form do not take part",
            "Ngày {day} loại hình {kind} không được tham gia đánh giá ở bộ sản phẩm {set}.",
            "On {day} a producer of the form {kind} does not take part in the product set {set}."),
    REPRESENTATIVE_ON_FILE(
            "Người đại diện đã được ghi như vậy",
            "The representative is on file already",
            "Người đại diện của chủ thể {producer} đã được ghi đúng như vậy.",
            "The very same is on file already of who stands for the producer {producer}.");

    private final ProblemEntry entry;

    ProducerProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
