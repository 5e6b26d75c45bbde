package vn.ntm.criteria.modelplace.application;

import vn.ntm.criteria.modelplace.domain.PlaceFault;
import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;

/** Why a model place does not come on file, or nothing is decided about it. */
public enum ModelPlaceProblem implements ProblemType {
    MODEL_PLACE_UNKNOWN(
            404,
            "Không có khu dân cư, vườn mẫu này",
            "Unknown model place",
            "Không có khu dân cư kiểu mẫu, vườn mẫu nào mang khóa {key}.",
            "No model place has the key {key}."),
    MODEL_PLACE_ON_FILE_DIFFERS(
            409,
            "Khóa đã thuộc về nơi khác",
            "Another place has the key",
            "Khóa {key} đã được ghi cho {name}; đính chính bằng cách nhập model-places với conflict=SUPERSEDE.",
            "{key} is on file for {name}; correct it by importing model-places with conflict=SUPERSEDE."),
    MODEL_PLACE_HAS_ANOTHER_KEY(
            409,
            "Nơi này đã có khóa khác",
            "The place has another key",
            "Nơi cùng loại, cùng tên, cùng thôn và cùng xã đã được ghi với khóa {key}.",
            "A place of the same kind and name, in the same village and commune, is on file as {key}."),
    MODEL_PLACE_IS_IN_A_COMMUNE(
            409,
            "Chỉ ghi trong đơn vị cấp xã",
            "Only communes have such places",
            "Đơn vị {code} vào ngày {day} không thuộc cấp xã.",
            "On {day} the unit {code} is not of the commune level."),
    MODEL_PLACE_HOLDS_ALREADY(
            409,
            "Đang được công nhận",
            "It is recognised already",
            "{key} đang được công nhận; chỉ công nhận lại sau khi bị thu hồi.",
            "{key} is recognised; it is recognised again only after that was revoked."),
    MODEL_PLACE_DOES_NOT_HOLD(
            409,
            "Không có công nhận để thu hồi",
            "There is no recognition to revoke",
            "{key} không đang được công nhận, hoặc đã bị thu hồi; mỗi lần công nhận chỉ bị thu hồi một lần.",
            "{key} is not recognised, or was revoked already; a recognition is revoked once."),
    MODEL_PLACE_DECISION_OUT_OF_ORDER(
            409,
            "Quyết định không sau quyết định trước",
            "The decision does not follow the one before",
            "Quyết định ký ngày {day} không sau quyết định trước về {key}.",
            "The decision of {day} does not come after the one before about {key}."),
    MODEL_PLACE_DECISION_TOO_OLD(
            409,
            "Quyết định có trước nơi được ghi",
            "The decision is older than the place",
            "Quyết định ký ngày {day}, trước ngày mà {key} được ghi trong sổ theo dõi ({since}).",
            "The decision is of {day}, before the day from which {key} is on record ({since})."),
    MODEL_PLACE_YEAR_NOT_BEGUN(
            409,
            "Năm chưa bắt đầu khi ký",
            "The year had not begun",
            "Quyết định về {key} ký ngày {day} không thể tính cho một năm chưa bắt đầu.",
            "The decision of {day} about {key} cannot count for a year that had not begun.");

    private final ProblemEntry entry;

    ModelPlaceProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    static ModelPlaceProblem of(PlaceFault fault) {
        return switch (fault) {
            case HOLDS_ALREADY -> MODEL_PLACE_HOLDS_ALREADY;
            case DOES_NOT_HOLD -> MODEL_PLACE_DOES_NOT_HOLD;
            case NOT_AFTER_THE_LAST -> MODEL_PLACE_DECISION_OUT_OF_ORDER;
            case BEFORE_THE_PLACE -> MODEL_PLACE_DECISION_TOO_OLD;
            case BEFORE_ITS_YEAR -> MODEL_PLACE_YEAR_NOT_BEGUN;
        };
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
