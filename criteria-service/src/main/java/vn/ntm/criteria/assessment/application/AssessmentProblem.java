package vn.ntm.criteria.assessment.application;

import vn.ntm.criteria.assessment.domain.ValueFault;
import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a value is not recorded, or a unit not assessed. */
public enum AssessmentProblem implements ProblemType {
    PERIOD_INVALID(
            400,
            "Kỳ đánh giá không hợp lệ",
            "Invalid period",
            "{period} không phải kỳ đánh giá; ví dụ 2024 hoặc 2024-H1.",
            "{period} is no period; it is written 2024 or 2024-H1."),
    SET_DOES_NOT_FIT_UNIT(
            409,
            "Bộ tiêu chí không dành cho loại đơn vị này",
            "The criteria set is not for such a unit",
            "Bộ tiêu chí {set} dành cho {scope}, không dành cho {type} {name}.",
            "The criteria set {set} is for {scope}, not for the {type} {name}."),
    VALUE_GIVEN_TWICE(
            409,
            "Chỉ tiêu được nêu hai lần",
            "The indicator is given twice",
            "Chỉ tiêu {indicator} được nêu nhiều lần cho cùng đơn vị và kỳ.",
            "The indicator {indicator} is given more than once for the same unit and period."),
    UNIT_OF_MEASURE_DIFFERS(
            409,
            "Sai đơn vị đo",
            "Another unit of measure",
            "Chỉ tiêu {indicator} tính bằng {expected}, không phải {given}.",
            "The indicator {indicator} is measured in {expected}, not in {given}."),
    VALUE_DOES_NOT_FIT_KIND(
            409,
            "Giá trị không hợp với loại chỉ tiêu",
            "The value does not fit the indicator",
            "Giá trị của chỉ tiêu {indicator} loại {kind} thừa hoặc thiếu thành phần.",
            "A value of the indicator {indicator}, of kind {kind}, has parts too many or too few."),
    PERCENT_BEYOND_WHOLE(
            409,
            "Tỷ lệ vượt quá 100 %",
            "A percentage beyond 100",
            "Tỷ lệ của chỉ tiêu {indicator} vượt quá 100 %.",
            "The percentage of the indicator {indicator} is beyond 100."),
    SHARE_EXCEEDS_WHOLE(
            409,
            "Phần lớn hơn tổng",
            "The part exceeds the whole",
            "Phần của chỉ tiêu {indicator} lớn hơn tổng.",
            "The part of the indicator {indicator} is more than its whole."),
    SHARE_OF_NOTHING(
            409,
            "Mẫu số bằng không",
            "A share of nothing",
            "Mẫu số của chỉ tiêu {indicator} bằng không.",
            "The whole of the indicator {indicator} is zero."),
    VALUE_NOT_WHOLE(
            409,
            "Giá trị phải là số nguyên",
            "The value must be whole",
            "Chỉ tiêu {indicator} đếm theo {expected} nên phải là số nguyên.",
            "The indicator {indicator} counts {expected}, which have no fractions."),
    STEP_NOT_ON_SCALE(
            409,
            "Bậc không có trong thang",
            "The step is not on the scale",
            "Chỉ tiêu {indicator} không có bậc này.",
            "The scale of the indicator {indicator} has no such step."),
    INDICATOR_ALWAYS_APPLIES(
            409,
            "Chỉ tiêu áp dụng với mọi đơn vị",
            "The indicator applies to every unit",
            "Chỉ tiêu {indicator} áp dụng với mọi đơn vị nên phải có giá trị.",
            "The indicator {indicator} applies to every unit, so it needs a value.");

    private final ProblemEntry entry;

    AssessmentProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    static AssessmentProblem of(ValueFault fault) {
        return switch (fault) {
            case ANOTHER_UNIT -> UNIT_OF_MEASURE_DIFFERS;
            case ANOTHER_FORM -> VALUE_DOES_NOT_FIT_KIND;
            case BEYOND_WHOLE -> PERCENT_BEYOND_WHOLE;
            case PART_EXCEEDS_WHOLE -> SHARE_EXCEEDS_WHOLE;
            case WHOLE_IS_ZERO -> SHARE_OF_NOTHING;
            case NOT_WHOLE -> VALUE_NOT_WHOLE;
            case NOT_ON_SCALE -> STEP_NOT_ON_SCALE;
            case ALWAYS_APPLIES -> INDICATOR_ALWAYS_APPLIES;
        };
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
