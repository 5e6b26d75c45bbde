package vn.ntm.ocop.council.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilSeat;

/**
 * A council as a decision makes it, or changes it: always with all who sit in it.
 *
 * @param from the first day
 * @param to the day after the last
 * @param members one of them chairs
 */
@Schema(
        name = "CouncilRequest",
        requiredProperties = {"level", "from", "members", "basis"})
public record CouncilRequest(
        CouncilLevel level,

        LocalDate from,

        @Nullable LocalDate to,

        @Schema(minItems = 1, maxItems = MOST_MEMBERS) List<MemberEntry> members,

        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int MOST_MEMBERS = 50;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing, has the wrong form, or nobody or two chair */
    public Council council(UUID id, long version) {
        check();
        List<CouncilMember> sitting =
                members.stream().map(entry -> entry.member(from)).toList();
        return new Council(id, version, level, from, to, basis.number(), basis.issuer(), basis.signedOn(), sitting);
    }

    public Provenance provenance() {
        return new Provenance(basis.decision().source(), Confidence.HIGH, note);
    }

    private void check() {
        var checks = new BodyChecks()
                .present("/level", level)
                .present("/from", from)
                .require(
                        "/to",
                        to == null || (from != null && from.isBefore(to)),
                        "ngày sau ngày bắt đầu",
                        "a day after the first")
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        List<@Nullable MemberEntry> given = given();
        checks.require(
                "/members", !given.isEmpty() && given.size() <= MOST_MEMBERS, "1 đến 50 thành viên", "1 to 50 members");
        for (int i = 0; i < Math.min(given.size(), MOST_MEMBERS); i++) {
            MemberEntry.check(given.get(i), from, "/members/" + i, checks);
        }
        checks.done();
        new BodyChecks()
                .require(
                        "/members",
                        members.stream()
                                        .filter(entry -> entry.seat() == CouncilSeat.CHAIR)
                                        .count()
                                == 1,
                        "đúng một chủ tịch",
                        "one chair")
                .require(
                        "/members",
                        members.stream().map(MemberEntry::person).distinct().count() == members.size(),
                        "mỗi người một lần",
                        "each person once")
                .done();
    }

    private List<@Nullable MemberEntry> given() {
        return Objects.requireNonNullElse(members, List.of());
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
