package vn.ntm.ocop.council.domain.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilRule;
import vn.ntm.ocop.council.domain.CouncilSeat;
import vn.ntm.ocop.council.domain.Quorum;
import vn.ntm.ocop.council.domain.WorkingRules;
import vn.ntm.ocop.council.domain.session.CouncilRejection.ChairAbsent;
import vn.ntm.ocop.council.domain.session.CouncilRejection.InConflict;
import vn.ntm.ocop.council.domain.session.CouncilRejection.NotAMember;
import vn.ntm.ocop.council.domain.session.CouncilRejection.NotInOffice;
import vn.ntm.ocop.council.domain.session.CouncilRejection.QuorumMissed;
import vn.ntm.ocop.council.domain.session.CouncilRejection.QuorumNotSet;

/**
 * Whether those who would score a dossier may, and are enough. The quorum is of all members of the day: who is kept away by
 * a conflict of interest is missing like anybody else.
 *
 * @param conflicts of the dossier, by member
 */
public record Composition(Council council, LocalDate day, WorkingRules rules, Map<String, ConflictGround> conflicts) {

    public Composition {
        conflicts = Map.copyOf(conflicts);
    }

    /** Those of the day whom no conflict keeps away. */
    public List<String> free() {
        return council.membersOn(day).stream()
                .map(CouncilMember::person)
                .filter(person -> !conflicts.containsKey(person))
                .toList();
    }

    /** @throws CouncilRefused if somebody may not score, or they are too few */
    public void require(List<String> scoring) {
        if (!council.inOfficeOn(day)) {
            throw new CouncilRefused(new NotInOffice(day));
        }
        scoring.forEach(this::requireMayScore);
        BigDecimal percent =
                rules.of(CouncilRule.QUORUM_PERCENT).orElseThrow(() -> new CouncilRefused(new QuorumNotSet(day)));
        int members = council.membersOn(day).size();
        if (!new Quorum(percent).reached(scoring.size(), members)) {
            throw new CouncilRefused(new QuorumMissed(scoring.size(), members, percent));
        }
        if (rules.holds(CouncilRule.CHAIR_TAKES_PART) && scoring.stream().noneMatch(this::isChair)) {
            throw new CouncilRefused(new ChairAbsent());
        }
    }

    /** @throws CouncilRefused if the person is no member on the day, or kept away by a conflict */
    public void requireMayScore(String person) {
        if (council.memberOn(person, day).isEmpty()) {
            throw new CouncilRefused(new NotAMember(person, day));
        }
        Optional.ofNullable(conflicts.get(person)).ifPresent(ground -> {
            throw new CouncilRefused(new InConflict(person, ground));
        });
    }

    private boolean isChair(String person) {
        return council.memberOn(person, day)
                .filter(member -> member.seat() == CouncilSeat.CHAIR)
                .isPresent();
    }
}
