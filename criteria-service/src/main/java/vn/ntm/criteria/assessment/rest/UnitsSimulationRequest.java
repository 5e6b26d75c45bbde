package vn.ntm.criteria.assessment.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.rest.SimulationRequest.CarryEntry;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.request.BodyChecks;

/** Which units are to be held against which set. */
record UnitsSimulationRequest(
        @Schema(description = "The unit in which they lie", examples = "42", pattern = "^(\\d{2}|\\d{3}|\\d{5})$")
        String ancestor,

        @Schema(description = "The set", examples = "NTM_XA_2026_2030")
        String set,

        @Schema(minimum = "1", maximum = "999", description = "Its version", examples = "1")
        int version,

        @Schema(pattern = "^\\d{4}(-H[12])?$", description = "The period", examples = "2026")
        String period,

        @Schema(description = "The group of all of them, instead of the ones on file", examples = "GROUP2") @Nullable Area area,

        @Schema(
                maxItems = ValuesRequest.MOST,
                description = "Indicators of another set whose values stand for some of this one")
        @Nullable List<CarryEntry> carry) {

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    void check() {
        var checks = new BodyChecks()
                .require(
                        "/ancestor",
                        ancestor != null && UnitCode.isCode(ancestor),
                        "mã đơn vị 2, 3 hoặc 5 chữ số",
                        "2, 3 or 5 digits")
                .require("/set", set != null && SetVersion.isCode(set), "mã bộ tiêu chí", "the code of a set")
                .require("/version", version >= 1 && version <= SetVersion.LAST, "từ 1 đến 999", "1 to 999")
                .require(
                        "/period",
                        period != null && Period.parse(period).isPresent(),
                        "kỳ, ví dụ 2026 hoặc 2026-H1",
                        "a period such as 2026 or 2026-H1");
        SimulationRequest.check(checks, carry);
        checks.done();
    }

    UnitCode unit() {
        return new UnitCode(ancestor);
    }

    SetVersion key() {
        return new SetVersion(set, version);
    }

    Simulate.Change toDomain() {
        return new Simulate.Change(List.of(), area, SimulationRequest.carried(carry));
    }
}
