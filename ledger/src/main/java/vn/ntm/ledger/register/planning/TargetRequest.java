package vn.ntm.ledger.register.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.register.planned.Demand;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetRecord;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A target as a decision sets it.
 *
 * @param unitCode whose target it is, by its code on the day from which it holds
 * @param value of every shape but NAMED; of a measure in percent up to 100
 * @param level that the named units are to reach; only of NAMED
 * @param namedUnits by their codes on the day from which it holds; only of NAMED
 * @param holdsFrom not before the decision was signed; the day of signing if absent
 */
@Schema(requiredProperties = {"programmeYear", "unitCode", "measure", "shape", "basis"})
record TargetRequest(
        @Schema(minimum = "2009", maximum = "2100", examples = "2026")
        Integer programmeYear,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "42")
        String unitCode,

        @Schema(minLength = 1, maxLength = LONGEST_MEASURE, examples = "communes.recognised.advanced")
        String measure,

        Target.Shape shape,

        @Schema(minimum = "0", examples = "12") @Nullable BigDecimal value,

        @Schema(pattern = LEVEL, maxLength = LONGEST_LEVEL, examples = "ADVANCED") @Nullable String level,

        @Schema(maxItems = MOST_UNITS) @Nullable List<String> namedUnits,

        @Nullable LocalDate holdsFrom,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String wording,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note,

        BasisRequest basis)
        implements Reasoned {

    private static final String LEVEL = "^[A-Z][A-Z0-9_]*$";
    private static final int LONGEST_MEASURE = 100;
    private static final int LONGEST_LEVEL = 40;
    private static final int MOST_UNITS = 500;
    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing, has the wrong form, or does not fit the shape */
    TargetRecord target() {
        check();
        var decision = basis.decision();
        return new TargetRecord(
                new TargetKey(new ProgrammeYear(programmeYear), new UnitCode(unitCode), measure, TargetBasis.TARGET),
                new Demand(
                        shape, value, level, units().stream().map(UnitCode::new).toList()),
                Objects.requireNonNullElse(holdsFrom, basis.signedOn()),
                wording,
                decision,
                new Provenance(decision.source(), decision.confidence(), note));
    }

    private void check() {
        var checks = new BodyChecks()
                .year("/programmeYear", programmeYear)
                .unitCode("/unitCode", unitCode)
                .text("/measure", measure, LONGEST_MEASURE)
                .present("/shape", shape)
                .require(
                        "/value",
                        value == null || isPlain(value.stripTrailingZeros()),
                        "số không âm, tối đa 18 chữ số và 6 chữ số thập phân",
                        "a number, not negative, of at most 18 digits and 6 decimals")
                .require(
                        "/level",
                        level == null || (level.matches(LEVEL) && level.length() <= LONGEST_LEVEL),
                        "tên danh hiệu viết hoa, như ADVANCED",
                        "the name of a title in capitals, such as ADVANCED")
                .require(
                        "/namedUnits",
                        areCodes(units()),
                        "tối đa 500 mã đơn vị khác nhau",
                        "at most 500 unit codes, each once")
                .optionalText("/wording", wording, BodyChecks.LONGEST_REASON)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
    }

    private List<String> units() {
        return Objects.requireNonNullElse(namedUnits, List.of());
    }

    private static boolean isPlain(BigDecimal value) {
        return value.signum() >= 0 && value.scale() <= DECIMALS && value.precision() - value.scale() <= DIGITS;
    }

    private static boolean areCodes(List<@Nullable String> codes) {
        return codes.size() <= MOST_UNITS
                && codes.stream().allMatch(code -> code != null && UnitCode.isCode(code))
                && new HashSet<>(codes).size() == codes.size();
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
