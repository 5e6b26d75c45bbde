package vn.ntm.criteria.sponsorship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A sponsorship to be put on file.
 *
 * @param sponsorKey of a sponsor on file
 * @param unitCode the commune, by its code on the day of signing
 * @param fromYear the first programme year
 * @param untilYear the last programme year, where the decision names one
 * @param basis the decision that assigns the sponsor
 */
@Schema(requiredProperties = {"sponsorKey", "unitCode", "fromYear", "basis"})
record SponsorshipRequest(
        @Schema(examples = "so-tai-chinh") String sponsorKey,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18568")
        String unitCode,

        @Schema(minimum = "2009", maximum = "2100", examples = "2024")
        Integer fromYear,

        @Schema(minimum = "2009", maximum = "2100") @Nullable Integer untilYear,

        BasisRequest basis,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_KEY = 60;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Sponsorship sponsorship() {
        var checks = new BodyChecks()
                .text("/sponsorKey", sponsorKey, LONGEST_KEY)
                .require(
                        "/unitCode",
                        isCode(unitCode),
                        "mã đơn vị 2, 3 hoặc 5 chữ số",
                        "a unit code of 2, 3 or 5 digits")
                .require("/fromYear", isYear(fromYear), "một năm từ 2009 đến 2100", "a year, 2009 to 2100")
                .require(
                        "/untilYear",
                        untilYear == null || (isYear(untilYear) && isYear(fromYear) && untilYear >= fromYear),
                        "một năm không trước fromYear, đến 2100",
                        "a year not before fromYear, up to 2100")
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
        return new Sponsorship(
                sponsorKey,
                new UnitCode(unitCode),
                new ProgrammeYear(fromYear),
                untilYear == null ? null : new ProgrammeYear(untilYear),
                basis.decision(),
                note);
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && UnitCode.isCode(code);
    }

    private static boolean isYear(@Nullable Integer year) {
        return year != null && ProgrammeYear.isYear(year);
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
