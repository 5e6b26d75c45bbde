package vn.ntm.awards.eligibility.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.obstacle.domain.Obstacle;

/** Nobody is commended while something stands in the way; and after a penalty only for what came after it. */
final class ObstacleRules {

    private ObstacleRules() {}

    static void check(Findings findings) {
        LocalDate day = findings.onFile().day();
        pending(findings, day);
        afterPenalty(findings, day);
    }

    private static void pending(Findings findings, LocalDate day) {
        List<Obstacle> pending = findings.onFile().obstacles().stream()
                .filter(obstacle -> obstacle.pendingOn(day))
                .sorted(Comparator.comparing(Obstacle::began).thenComparing(Obstacle::id))
                .toList();
        if (pending.isEmpty()) {
            findings.met(
                    EligibilityRule.NO_OBSTACLE_PENDING,
                    "Ngày " + day + " không có vướng mắc nào được ghi nhận.",
                    "On " + day + " nothing on file stands in the way.");
            return;
        }
        String vi = pending.stream()
                .map(obstacle -> obstacle.kind() + " từ ngày " + obstacle.began())
                .collect(Collectors.joining("; "));
        String en = pending.stream()
                .map(obstacle -> obstacle.kind() + " since " + obstacle.began())
                .collect(Collectors.joining("; "));
        findings.add(
                EligibilityRule.NO_OBSTACLE_PENDING,
                EligibilityVerdict.NOT_MET,
                "Đang vướng: " + vi + ".",
                "Pending: " + en + ".",
                pending.stream().map(obstacle -> obstacle.id().toString()).toList());
    }

    private static void afterPenalty(Findings findings, LocalDate day) {
        Achievement achievement = findings.onFile().achievement();
        findings.onFile().obstacles().stream()
                .filter(obstacle -> obstacle.countsFromItsEndOn(day))
                .max(Comparator.comparing(obstacle -> Objects.requireNonNull(obstacle.ended())))
                .ifPresent(penalty -> counts(findings, penalty, achievement));
    }

    private static void counts(Findings findings, Obstacle penalty, @Nullable Achievement achievement) {
        LocalDate end = Objects.requireNonNull(penalty.ended());
        var references = List.of(penalty.id().toString());
        if (achievement == null) {
            findings.add(
                    EligibilityRule.COUNTS_FROM_END_OF_PENALTY,
                    EligibilityVerdict.UNKNOWN,
                    "Kỷ luật chấm dứt ngày " + end + "; chưa nêu thành tích nào.",
                    "A discipline was over on " + end + "; no achievement is named.",
                    references);
            return;
        }
        Part part = Part.of(achievement, end);
        findings.add(
                EligibilityRule.COUNTS_FROM_END_OF_PENALTY,
                part.verdict,
                part.vi.formatted(end),
                part.en.formatted(end),
                references);
    }

    /** How much of an achievement counts after a discipline. */
    private enum Part {
        ALL(
                EligibilityVerdict.MET,
                "Thành tích bắt đầu sau khi kỷ luật chấm dứt (%s).",
                "The achievement begins after the discipline was over (%s)."),
        SOME(
                EligibilityVerdict.UNKNOWN,
                "Chỉ phần thành tích từ ngày %s được tính; phần đó có đủ không do người có trách nhiệm xem xét.",
                "Only what was achieved from %s on counts; whether that is enough is judged by people."),
        NONE(
                EligibilityVerdict.NOT_MET,
                "Toàn bộ thành tích ở trước ngày kỷ luật chấm dứt (%s) nên không được tính.",
                "All of the achievement lies before the end of the discipline (%s) and does not count.");

        private final EligibilityVerdict verdict;
        private final String vi;
        private final String en;

        Part(EligibilityVerdict verdict, String vi, String en) {
            this.verdict = verdict;
            this.vi = vi;
            this.en = en;
        }

        private static Part of(Achievement achievement, LocalDate end) {
            if (!achievement.period().from().isBefore(end)) {
                return ALL;
            }
            return Objects.requireNonNull(achievement.period().to()).isAfter(end) ? SOME : NONE;
        }
    }
}
