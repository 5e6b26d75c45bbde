package vn.ntm.ocop.certificate.application.extension;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a certificate is not extended, or its extension not ended. */
public enum ExtensionProblem implements ProblemType {
    CERTIFICATE_RULE_MISSING(
            "Chưa có quy định",
            "A rule is not on file",
            "Chưa có giá trị {parameter} áp dụng cho ngày {day}; hãy nạp trước, hệ thống không tự suy đoán.",
            "No value of {parameter} is on file for {day}; load it first, for it is not guessed."),
    CERTIFICATE_END_NOT_ON_RECORD(
            "Chưa rõ ngày hết hạn",
            "The end is not on record",
            "Không có dữ liệu về ngày hết hạn của giấy chứng nhận nên không tính được thời gian gia hạn.",
            "The day on which the certificate ends is not on record, so nobody can say how far an extension may go."),
    CERTIFICATE_STATE_REFUSES(
            "Trạng thái không cho phép",
            "The state of the certificate refuses this",
            "Giấy chứng nhận đang ở trạng thái {state}; có thể làm: {allowed}.",
            "The certificate is {state}; possible now: {allowed}."),
    RENEWAL_STILL_OPEN(
            "Còn trong thời gian nộp hồ sơ",
            "The window is not over",
            "Còn nộp được hồ sơ đánh giá lại đến hết ngày {day}; chỉ gia hạn khi không còn kịp.",
            "The re-evaluation can be asked for until {day}; an extension is for what comes too late for that."),
    EXTENSION_FOR_OTHER_DOSSIER(
            "Không phải hồ sơ đánh giá lại đang chờ kết quả",
            "Not a re-evaluation that it waits for",
            "Hồ sơ {dossier} không đánh giá lại giấy chứng nhận này, hoặc đã có kết quả.",
            "The dossier {dossier} does not evaluate this certificate again, or has its result."),
    EXTENSION_TOO_LATE(
            "Quá thời gian gia hạn",
            "Too late to extend",
            "Chỉ gia hạn được đến hết ngày {latest}, tối đa {days} ngày sau ngày hết hạn {end}.",
            "An extension goes no further than {latest}, {days} days after the end on {end}."),
    EXTENSION_TOO_LONG(
            "Gia hạn quá dài",
            "The extension is too long",
            "Ngày {until} vượt quá ngày {latest}, tối đa {days} ngày sau ngày hết hạn {end}.",
            "{until} is after {latest}, {days} days after the end on {end}, which is the most."),
    EXTENSION_WITHIN_TERM(
            "Vẫn còn trong thời hạn",
            "It lies within the term",
            "Ngày {until} không sau ngày hết hạn {end}, nên không phải là gia hạn.",
            "{until} is not after the end on {end}, so it is no extension."),
    RESULT_BEFORE_EXTENSION(
            "Kết quả có trước khi gia hạn",
            "The result precedes the extension",
            "Ngày có kết quả {day} trước ngày gia hạn {extended}.",
            "The result is of {day}, before the extension of {extended}.");

    private final ProblemEntry entry;

    ExtensionProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
