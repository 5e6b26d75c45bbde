package vn.ntm.casework.attachment.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a file is not attached. */
public enum AttachmentProblem implements ProblemType {
    FILE_KIND_NOT_TAKEN(
            400,
            "Không nhận loại tệp này",
            "Such files are not taken",
            "Tên tệp {name} không thuộc loại được nhận: {kinds}.",
            "The name {name} is of no kind that is taken: {kinds}."),
    DOSSIER_CLOSED(
            409,
            "Hồ sơ đã khép",
            "The dossier is closed",
            "Hồ sơ đang ở trạng thái {state} nên không nhận thêm tệp.",
            "The dossier is {state}, so no more files are attached to it."),
    FILE_ALREADY_ATTACHED(
            409,
            "Tệp đã có trong hồ sơ",
            "The file is attached already",
            "Hồ sơ đã có tệp có cùng nội dung (SHA-256 {sha256}).",
            "The dossier has a file of the same content already (SHA-256 {sha256}).");

    private final ProblemEntry entry;

    AttachmentProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
