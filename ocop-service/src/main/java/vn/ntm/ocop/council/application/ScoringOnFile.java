package vn.ntm.ocop.council.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.domain.SpreadRule;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.council.domain.session.ScoringOutcome;
import vn.ntm.ocop.scoring.domain.Rejection;

/**
 * A scoring, with its sheets by their ids.
 *
 * @param sheets when each was filed, by member
 * @param excused who would have scored and was excused
 */
public record ScoringOnFile(
        Scoring scoring, Map<String, FiledSheet> sheets, List<String> excused, Optional<Opened> opened) {

    public ScoringOnFile {
        sheets = Map.copyOf(sheets);
        excused = List.copyOf(excused);
    }

    /** When the sheet of a member who has filed one came in. */
    public FiledSheet filed(String member) {
        return Objects.requireNonNull(sheets.get(member), member);
    }

    /** A sheet that is in. */
    public record FiledSheet(UUID id, Instant at) {}

    /**
     * The opening of the sheets, as it was put on file.
     *
     * @param mostFromAverage how far a total could be from the average, by the rules of the day
     * @param source the minutes
     */
    public record Opened(
            ScoringOutcome outcome,
            @Nullable Integer stars,
            SpreadRule spreadRule,
            @Nullable BigDecimal mostFromAverage,
            List<Rejection> rejections,
            Instant at,
            String source,
            @Nullable String note) {

        public Opened {
            rejections = List.copyOf(rejections);
        }
    }
}
