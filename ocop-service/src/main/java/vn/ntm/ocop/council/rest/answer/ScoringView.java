package vn.ntm.ocop.council.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilSeat;
import vn.ntm.ocop.council.domain.ScoringKind;

/**
 * How a dossier was scored: every scoring of it, the first first.
 *
 * @param dossierVersion the version of the dossier on the day of the question
 * @param state the state of the dossier then
 * @param conflicts who is kept away from it
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "DossierScoring")
public record ScoringView(
        UUID dossier,
        long dossierVersion,
        String state,
        List<RoundView> scorings,
        List<ConflictView> conflicts,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /**
     * One scoring.
     *
     * @param sealed whether the sheets are still sealed
     * @param members who score
     * @param result absent while the sheets are sealed
     */
    @Schema(name = "CouncilScoring")
    public record RoundView(
            int number,
            ScoringKind kind,
            UUID council,
            LocalDate heldOn,
            String ruleSet,
            int setNo,
            boolean sealed,
            List<ScorerView> members,
            @Nullable ResultView result) {

        public static RoundView of(ScoringOnFile onFile, Council council, Optional<ResultView> result) {
            var scoring = onFile.scoring();
            var members = new ArrayList<ScorerView>();
            scoring.members().forEach(person -> members.add(ScorerView.of(person, onFile, council, false)));
            onFile.excused().forEach(person -> members.add(ScorerView.of(person, onFile, council, true)));
            return new RoundView(
                    scoring.number(),
                    scoring.kind(),
                    scoring.council(),
                    scoring.heldOn(),
                    scoring.ruleSet(),
                    scoring.setNo(),
                    !scoring.opened(),
                    members,
                    result.orElse(null));
        }
    }

    /**
     * A member who scores.
     *
     * @param filedAt when the sheet came in; absent while it is missing
     * @param excused whether the member was excused before the sheets were opened
     */
    @Schema(name = "CouncilScorer")
    public record ScorerView(
            String person,
            @Nullable String name,
            @Nullable String body,
            @Nullable CouncilSeat seat,
            @Nullable Instant filedAt,
            boolean excused) {

        static ScorerView of(String person, ScoringOnFile onFile, Council council, boolean excused) {
            Optional<CouncilMember> member =
                    council.memberOn(person, onFile.scoring().heldOn());
            ScoringOnFile.FiledSheet filed = onFile.sheets().get(person);
            return new ScorerView(
                    person,
                    member.map(CouncilMember::name).orElse(null),
                    member.map(CouncilMember::body).orElse(null),
                    member.map(CouncilMember::seat).orElse(null),
                    filed == null ? null : filed.at(),
                    excused);
        }
    }

    /** Who is kept away, and why. */
    @Schema(name = "CouncilConflict")
    public record ConflictView(String person, ConflictGround ground) {

        public static List<ConflictView> of(Map<String, ConflictGround> conflicts) {
            return conflicts.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(conflict -> new ConflictView(conflict.getKey(), conflict.getValue()))
                    .toList();
        }
    }
}
