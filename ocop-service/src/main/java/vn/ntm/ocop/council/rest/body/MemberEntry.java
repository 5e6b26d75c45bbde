package vn.ntm.ocop.council.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilSeat;

/**
 * Somebody who sits in a council.
 *
 * @param person what the audit calls the person: the upn of the access token
 * @param body for which the person sits in it
 * @param from the first day; that of the council if absent
 * @param to the day after the last
 * @param producerKeys the producers to which the person belongs: it has no part in the scoring of their products
 * @param communeCode the commune to which the person belongs
 */
@Schema(
        name = "CouncilMemberEntry",
        requiredProperties = {"person", "name", "body", "seat"})
public record MemberEntry(
        @Schema(minLength = 1, maxLength = LONGEST, examples = "hoi.dong.01")
        String person,

        @Schema(minLength = 1, maxLength = LONGEST, examples = "Thành viên 01")
        String name,

        @Schema(minLength = 1, maxLength = LONGEST, examples = "Sở Nông nghiệp và Môi trường")
        String body,

        CouncilSeat seat,

        @Nullable LocalDate from,

        @Nullable LocalDate to,

        @Schema(maxItems = MOST_PRODUCERS) @Nullable List<String> producerKeys,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$") @Nullable String communeCode) {

    private static final int LONGEST = 200;
    private static final int MOST_PRODUCERS = 20;

    /** @param usual the first day of a member of whom none is named */
    static void check(@Nullable MemberEntry entry, @Nullable LocalDate usual, String pointer, BodyChecks checks) {
        checks.present(pointer, entry);
        if (entry == null) {
            return;
        }
        LocalDate first = entry.from == null ? usual : entry.from;
        checks.text(pointer + "/person", entry.person, LONGEST)
                .text(pointer + "/name", entry.name, LONGEST)
                .text(pointer + "/body", entry.body, LONGEST)
                .present(pointer + "/seat", entry.seat)
                .require(
                        pointer + "/to",
                        entry.to == null || (first != null && first.isBefore(entry.to)),
                        "ngày sau ngày đầu tiên",
                        "a day after the first")
                .require(
                        pointer + "/producerKeys",
                        areKeys(entry.producerKeys),
                        "tối đa 20 khóa, mỗi khóa một lần",
                        "at most 20 keys, each once")
                .require(
                        pointer + "/communeCode",
                        entry.communeCode == null || UnitCode.isCode(entry.communeCode),
                        "mã đơn vị 2, 3 hoặc 5 chữ số",
                        "a unit code of 2, 3 or 5 digits");
    }

    private static boolean areKeys(@Nullable List<@Nullable String> keys) {
        return keys == null
                || (keys.size() <= MOST_PRODUCERS
                        && keys.stream().allMatch(key -> key != null && !key.isBlank() && key.length() <= LONGEST)
                        && keys.stream().distinct().count() == keys.size());
    }

    CouncilMember member(LocalDate usual) {
        return new CouncilMember(
                person,
                name.strip(),
                body.strip(),
                seat,
                Objects.requireNonNullElse(from, usual),
                to,
                Set.copyOf(Objects.requireNonNullElse(producerKeys, List.of())),
                communeCode == null ? null : new UnitCode(communeCode));
    }
}
