package vn.ntm.ocop.ruleset.application;

import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why something is not done to a rule set, or is not found in one. */
public enum RuleSetProblem implements ProblemType {
    RULE_SET_UNKNOWN(
            404,
            "Không có bộ quy định này",
            "Unknown rule set",
            "Không có bộ quy định OCOP {ruleSet}.",
            "No OCOP rule set {ruleSet} is on file."),
    PRODUCT_SET_UNKNOWN(
            404,
            "Không có bộ sản phẩm này",
            "Unknown product set",
            "Bộ quy định {ruleSet} không có bộ sản phẩm số {set}.",
            "The rule set {ruleSet} has no product set {set}."),
    SCORE_SHEET_NOT_FOUND(
            404,
            "Chưa có phiếu đánh giá",
            "The score sheet is not on file",
            "Chưa tìm được phiếu đánh giá của bộ quy định {ruleSet}, nên không có phiếu số {set}.",
            "The score sheets of the rule set {ruleSet} were not found, so there is no sheet {set}."),
    RULE_SET_PUBLISHED(
            409,
            "Bộ quy định đã công bố",
            "The rule set is published",
            "Bộ quy định {ruleSet} đã công bố nên giữ nguyên; ghi lại cho đúng thì lập bộ mới thay thế.",
            "The rule set {ruleSet} is published and stays as it is; the same rules written down better are another one that replaces it."),
    RULE_SET_WITHOUT_BASIS(
            409,
            "Thiếu căn cứ pháp lý",
            "The legal basis is missing",
            "Bộ quy định {ruleSet} chưa có số quyết định nên chưa công bố được.",
            "The rule set {ruleSet} lacks the number of its decision, so it cannot be published."),
    RULE_SET_NOT_PUBLISHED(
            409,
            "Bộ quy định chưa công bố",
            "The rule set is not published",
            "Bộ quy định {ruleSet} còn là dự thảo nên chưa dùng để chấm điểm.",
            "The rule set {ruleSet} is still a draft, so nothing is scored by it."),
    RULE_SET_DRAFTER_CANNOT_PUBLISH(
            409,
            "Người soạn không được tự công bố",
            "Who drafted cannot publish",
            "Người đã soạn một phần của bộ quy định {ruleSet} không được tự công bố.",
            "The person who drafted a part of the rule set {ruleSet} cannot be the one who publishes it."),
    RULE_SET_PUBLICATION_TAKES_TWO(
            409,
            "Công bố cần hai người",
            "A publication takes two persons",
            "Chỉ hệ thống được nạp bộ quy định đã có hiệu lực từ trước; bộ khác phải do người không soạn công bố.",
            "Only a system may load rule sets that were in force before; others are published by whoever did not draft them."),
    PARTS_NOT_A_HUNDRED(
            409,
            "Ba phần không đủ 100 điểm",
            "The parts are not 100 points",
            "Điểm tối đa của ba phần trong bộ quy định {ruleSet} cộng lại không bằng 100.",
            "The most points of the three parts of the rule set {ruleSet} are not 100 together."),
    BRACKETS_INCOMPLETE(
            409,
            "Khung điểm không đủ",
            "The brackets are not complete",
            "Khung điểm của bộ quy định {ruleSet} không đủ từ một đến năm sao, từ 0 đến 100 điểm, sao cao hơn ở trên.",
            "The brackets of the rule set {ruleSet} are not those of one to five stars, from 0 to 100 points, each above the one before."),
    BRACKETS_LEAVE_GAP(
            409,
            "Khung điểm có khoảng trống",
            "The brackets leave a gap",
            "Trên {points} điểm, khung điểm của bộ quy định {ruleSet} có khoảng trống mà chưa ghi cách hiểu.",
            "Above {points} points the brackets of the rule set {ruleSet} leave a gap, and no reading says where it belongs."),
    READING_MISSING(
            409,
            "Thiếu cách hiểu điểm tối thiểu",
            "A reading of the minima is missing",
            "Bộ quy định {ruleSet} có điểm tối thiểu của tiêu chí mà chưa ghi cách hiểu.",
            "The rule set {ruleSet} has item minima, and no reading says when they hold and what comes of missing one."),
    PRODUCT_SETS_INCOMPLETE(
            409,
            "Chưa đủ bộ sản phẩm",
            "The product sets are not complete",
            "Bộ quy định {ruleSet} đang có {sets} bộ sản phẩm, không đúng như đã ghi.",
            "The rule set {ruleSet} has {sets} product sets on file, which is not what it declares."),
    ITEMS_INCOMPLETE(
            409,
            "Chưa đủ tiêu chí chấm điểm",
            "The scored items are not complete",
            "Phiếu số {set} có {items} tiêu chí chấm điểm, quyết định có {declared}.",
            "The sheet {set} has {items} scored items; by the decision it has {declared}."),
    LINE_WITHOUT_HEADING(
            409,
            "Dòng không có mục trên nó",
            "The line is under no heading",
            "Dòng {item} của phiếu số {set} không có mục {heading} đứng trước, cùng phần và không chấm điểm.",
            "The line {item} of the sheet {set} has no heading {heading} before it, of the same part and not scored itself."),
    LINES_NOT_THE_HEADING(
            409,
            "Điểm các dòng không bằng mục",
            "The lines do not add up to their heading",
            "Các dòng của mục {item} ở phiếu số {set} cộng lại được {points} điểm, mục ghi {most}.",
            "The lines under {item} of the sheet {set} add up to {points} points; the heading says {most}."),
    PARTS_NOT_THE_RULE_SETS(
            409,
            "Phần không đúng bộ quy định",
            "The part is not the rule set's",
            "Phần {part} của phiếu số {set} không phải là một mục {most} điểm như bộ quy định.",
            "The part {part} of the sheet {set} is not one heading of {most} points as in its rule set."),
    OPTIONS_NOT_THE_MOST(
            409,
            "Mức cao nhất không bằng điểm tối đa",
            "The best option is not the most",
            "Mức cao nhất của tiêu chí {item} ở phiếu số {set} là {points} điểm, điểm tối đa là {most}.",
            "The best option of the item {item} of the sheet {set} gives {points} points; its most is {most}."),
    MINIMUM_NOT_AN_OPTION(
            409,
            "Điểm tối thiểu không phải một mức",
            "The minimum is no option",
            "Tiêu chí {item} ở phiếu số {set} không có mức {points} điểm để làm điểm tối thiểu.",
            "The item {item} of the sheet {set} has no option of {points} points that could be a minimum."),
    MINIMA_CONFLICT(
            409,
            "Điểm tối thiểu mâu thuẫn",
            "The minima conflict",
            "Tiêu chí {item} ở phiếu số {set} đòi sao cao hơn ít điểm hơn sao thấp hơn ({points}).",
            "The item {item} of the sheet {set} asks less for a higher star than for a lower one ({points})."),
    STORY_NOT_ON_SHEET(
            409,
            "Thiếu tiêu chí phụ thuộc",
            "The item depended on is missing",
            "Tiêu chí {item} ở phiếu số {set} chỉ chấm khi có điểm ở {story}, mà phiếu không chấm {story}.",
            "The item {item} of the sheet {set} is scored only with {story}, which the sheet does not score."),
    REPLACED_RULE_SET_NOT_PUBLISHED(
            409,
            "Bộ quy định bị thay thế chưa công bố",
            "The replaced rule set is not published",
            "Bộ quy định {ruleSet} thay thế bộ {other}, mà bộ {other} chưa công bố.",
            "The rule set {ruleSet} replaces {other}, which is not published."),
    RULE_SETS_ACCEPT_SAME_DAY(
            409,
            "Hai bộ quy định cùng nhận hồ sơ",
            "Two rule sets accept files on the same day",
            "Bộ quy định {other} đã công bố cũng nhận hồ sơ trong những ngày của bộ {ruleSet}.",
            "The published rule set {other} takes files on days on which {ruleSet} does.");

    private final ProblemEntry entry;

    RuleSetProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
