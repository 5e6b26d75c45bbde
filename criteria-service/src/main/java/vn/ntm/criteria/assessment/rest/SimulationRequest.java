package vn.ntm.criteria.assessment.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.ledger.request.BodyChecks;

/**
 * What is to be otherwise than on file.
 *
 * @param values instead of those on file; absent for none
 * @param area instead of the region or group on file
 * @param carry values to be taken over from another set; absent for none
 */
record SimulationRequest(
        @Schema(maxItems = ValuesRequest.MOST, description = "Values instead of those on file") @Nullable List<ValueEntry> values,

        @Schema(description = "The region or group instead of the one on file", examples = "GROUP2") @Nullable Area area,

        @Schema(
                maxItems = ValuesRequest.MOST,
                description = "Indicators of another set whose values stand for some of this one")
        @Nullable List<CarryEntry> carry) {

    /** An indicator of another set that means the same, as the caller says. */
    @Schema(name = "CarriedIndicator")
    record CarryEntry(
            @Schema(description = "The other set", examples = "NTM_XA_2021_2025")
            String set,

            @Schema(minimum = "1", maximum = "999", description = "Its version", examples = "1")
            int version,

            @Schema(description = "The indicator there", examples = "12.2")
            String from,

            @Schema(description = "The indicator here", examples = "4.x")
            String to) {

        void check(BodyChecks checks, String at) {
            checks.require(
                            at + "/set",
                            set != null && SetVersion.isCode(set) && version >= 1 && version <= SetVersion.LAST,
                            "mã và số phiên bản của bộ tiêu chí",
                            "the code and version of a criteria set")
                    .require(at + "/from", from != null && Indicator.isCode(from), "số chỉ tiêu", "an indicator's code")
                    .require(at + "/to", to != null && Indicator.isCode(to), "số chỉ tiêu", "an indicator's code");
        }
    }

    /** @throws vn.ntm.kernel.problem.Refusal if something has the wrong form */
    void check() {
        var checks = new BodyChecks();
        if (values != null) {
            ValuesRequest.check(checks, values, 0, false);
        }
        check(checks, carry);
        checks.done();
    }

    static void check(BodyChecks checks, @Nullable List<CarryEntry> carry) {
        if (carry == null) {
            return;
        }
        checks.require("/carry", carry.size() <= ValuesRequest.MOST, "nhiều nhất 500", "at most 500");
        for (int i = 0; i < carry.size(); i++) {
            CarryEntry entry = carry.get(i);
            checks.present("/carry/" + i, entry);
            if (entry != null) {
                entry.check(checks, "/carry/" + i);
            }
        }
    }

    Simulate.Change toDomain() {
        return new Simulate.Change(
                Objects.requireNonNullElse(values, List.<ValueEntry>of()).stream()
                        .map(ValueEntry::toDomain)
                        .toList(),
                area,
                carried(carry));
    }

    static List<Simulate.Carry> carried(@Nullable List<CarryEntry> carry) {
        var carried = new ArrayList<Simulate.Carry>();
        for (CarryEntry entry : Objects.requireNonNullElse(carry, List.<CarryEntry>of())) {
            carried.add(new Simulate.Carry(new SetVersion(entry.set(), entry.version()), entry.from(), entry.to()));
        }
        return carried;
    }
}
