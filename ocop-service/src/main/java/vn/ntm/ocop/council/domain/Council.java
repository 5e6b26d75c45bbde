package vn.ntm.ocop.council.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A council that scores products (hội đồng đánh giá, phân hạng), by a decision.
 *
 * @param from the first day
 * @param to the day after the last; absent while it is in office
 * @param decisionNumber of the decision that made it, or changed it last
 */
public record Council(
        UUID id,
        long version,
        CouncilLevel level,
        LocalDate from,
        @Nullable LocalDate to,
        String decisionNumber,
        String decisionIssuer,
        LocalDate decisionSignedOn,
        List<CouncilMember> members) {

    public Council {
        members = List.copyOf(members);
    }

    public boolean inOfficeOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public List<CouncilMember> membersOn(LocalDate day) {
        return inOfficeOn(day)
                ? members.stream().filter(member -> member.sitsOn(day)).toList()
                : List.of();
    }

    public Optional<CouncilMember> memberOn(String person, LocalDate day) {
        return membersOn(day).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }
}
