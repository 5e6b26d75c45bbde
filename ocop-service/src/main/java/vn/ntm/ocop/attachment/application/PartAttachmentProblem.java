package vn.ntm.ocop.attachment.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file is not attached to a part. */
public enum PartAttachmentProblem implements ProblemType {
    DOSSIER_PART_UNKNOWN(
            "Hồ sơ không có tài liệu này",
            "The dossier has no such part",
            "Hồ sơ không có tài liệu {part} đang được lưu; hãy ghi nhận tài liệu trước khi đính kèm tệp.",
            "The dossier has no part {part} on file: a part is handed in before its files are attached.");

    private final ProblemEntry entry;

    PartAttachmentProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
