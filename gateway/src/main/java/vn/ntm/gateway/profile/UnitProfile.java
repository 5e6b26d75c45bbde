package vn.ntm.gateway.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.whole.WholePart;
import vn.ntm.kernel.UnitCode;

/** All that is public of one unit, all at the same two times. */
record UnitProfile(
        @Schema(description = "The code of the unit", examples = "18838", required = true)
        UnitCode code,

        @JsonUnwrapped Cut cut,

        @Schema(
                description = "Of criteria: unit, lineage, titles, and of the programme year of the day funding (the"
                        + " ledger of money) and reportedFunding (what reports state). Of ocop: certificates. Of awards:"
                        + " commendations",
                required = true)
        List<WholePart> parts) {}
