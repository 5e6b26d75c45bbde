package vn.ntm.awards.match.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why nothing is decided of two recipients. */
public enum MatchProblem implements ProblemType {
    MATCH_OF_DIFFERENT_KINDS(
            "Hai đối tượng khác loại",
            "The recipients are of different kinds",
            "Một bên là {first}, bên kia là {second}: không thể là một.",
            "One is {first}, the other {second}: they cannot be the same."),
    MATCH_DECIDED(
            "Đã kết luận như vậy",
            "It is decided so already",
            "Đã ghi là {verdict} theo {document}.",
            "It is on file as {verdict}, by {document}."),
    MATCH_CONTRADICTS(
            "Trái với kết luận khác",
            "It contradicts another verdict",
            "Các kết luận khác đang ghi về những đối tượng này không cho phép kết luận {verdict}; hãy sửa các kết luận đó trước.",
            "What is on file of these recipients and others does not allow {verdict}; correct that first.");

    private final ProblemEntry entry;

    MatchProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
