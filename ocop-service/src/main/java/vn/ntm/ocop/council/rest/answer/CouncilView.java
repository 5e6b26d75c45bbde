package vn.ntm.ocop.council.rest.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilSeat;

/**
 * A council that scores products, as its decision or the last one that changed it has it.
 *
 * @param to the day after the last; absent while it is in office
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "Council")
public record CouncilView(
        UUID id,
        long version,
        CouncilLevel level,
        LocalDate from,
        @Nullable LocalDate to,
        String decisionNumber,
        String decisionIssuer,
        LocalDate decisionSignedOn,
        List<MemberView> members,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    public static CouncilView of(Council council, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return new CouncilView(
                council.id(),
                council.version(),
                council.level(),
                council.from(),
                council.to(),
                council.decisionNumber(),
                council.decisionIssuer(),
                council.decisionSignedOn(),
                council.members().stream().map(MemberView::of).toList(),
                validOn,
                knownAt);
    }

    /**
     * Somebody who sits in it.
     *
     * @param person what the audit calls the person: the upn of the access token
     * @param body for which the person sits in it
     * @param to the day after the last
     * @param producerKeys the producers to which the person belongs
     * @param communeCode the commune to which the person belongs
     */
    @Schema(name = "CouncilMember")
    public record MemberView(
            String person,
            String name,
            String body,
            CouncilSeat seat,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> producerKeys,
            @Nullable UnitCode communeCode) {

        static MemberView of(CouncilMember member) {
            return new MemberView(
                    member.person(),
                    member.name(),
                    member.body(),
                    member.seat(),
                    member.from(),
                    member.to(),
                    member.producers().stream().sorted().toList(),
                    member.commune());
        }
    }
}
