package vn.ntm.ocop.attachment.application;

import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file is not attached to a part. */
public enum PartAttachmentProblem implements ProblemType {
    DOSSIER_PART_UNKNOWN(
            "Hồ sơ không có tài liệu này",
            "The dossier has no such part",
            "Hồ sơ không có tài liệu {part} đang được lưu; hãy ghi nhận tài liệu trước khi đính kèm tệp.",
            "The dossier has no part {part} on file: a part is handed in before its files are attached.");

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    PartAttachmentProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    @Override
    public int status() {
        return CONFLICT;
    }

    @Override
    public Bilingual title() {
        return title;
    }

    @Override
    public Bilingual detail() {
        return detail;
    }
}
