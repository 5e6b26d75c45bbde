package vn.ntm.ledger.request;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.kernel.problem.ProblemEntry;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;

/** Why a day is refused. */
public enum DayProblem implements ProblemType {
    DAY_NOT_COME(
            "Ngày chưa tới",
            "The day has not come",
            "Ngày {day} chưa tới: chỉ ghi những gì đã có.",
            "The day {day} has not come: only what is there is put on file.");

    private final ProblemEntry entry;

    DayProblem(String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(409, titleVi, titleEn, detailVi, detailEn);
    }

    /** @throws Refusal if the day lies after today */
    public static void requireCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(DAY_NOT_COME, Map.of("day", day));
        }
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
