package vn.ntm.gateway.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.whole.WholePart;

/** What was found in the registers of the three services, all at the same two times. */
record SearchResult(
        @Schema(description = "What was searched", examples = "lam hop", required = true)
        String q,

        @JsonUnwrapped Cut cut,

        @Schema(
                description = "The groups, in this order: units of criteria that were there on the day; certificates of"
                        + " ocop, by the names of product and producer; producers of ocop; commendations of awards, by the"
                        + " names of recipients that are public",
                required = true)
        List<WholePart> parts) {}
