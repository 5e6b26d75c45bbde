package vn.ntm.ledger.request;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** Why a day is refused. */
public enum DayProblem implements ProblemType {
    DAY_NOT_COME(
            "Ngày chưa tới",
            "The day has not come",
            "Ngày {day} chưa tới: chỉ ghi những gì đã có.",
            "The day {day} has not come: only what is there is put on file.");

    private static final int CONFLICT = 409;

    private final Bilingual title;
    private final Bilingual detail;

    DayProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        this.title = new Bilingual(titleVi, titleEn);
        this.detail = new Bilingual(detailVi, detailEn);
    }

    /** @throws Refusal if the day lies after today */
    public static void requireCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(DAY_NOT_COME, Map.of("day", day));
        }
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
