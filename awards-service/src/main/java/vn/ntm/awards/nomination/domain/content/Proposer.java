package vn.ntm.awards.nomination.domain.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.kernel.UnitCode;

/**
 * Who proposes.
 *
 * @param unit the commune, or the province for its departments, mass organisations and enterprises
 * @param unitOn the day on which the code means the unit
 * @param name of the department, organisation or enterprise; absent where the unit itself proposes
 */
public record Proposer(
        ProposerKind kind,
        UnitCode unit,
        LocalDate unitOn,
        @Nullable String name) {}
