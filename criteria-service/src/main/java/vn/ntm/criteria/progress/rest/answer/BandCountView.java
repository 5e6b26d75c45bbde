package vn.ntm.criteria.progress.rest.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Bilingual;

/**
 * How many communes are in a band of reports.
 *
 * @param template of which report the band is
 * @param band the least and the most number of criteria, as a filter names it
 * @param uncertain communes of it that may belong to a higher one, for some of their criteria are undecided
 */
@Schema(name = "CommunesInBand")
public record BandCountView(
        String template, String band, int least, int most, Bilingual name, ShareView communes, int uncertain) {}
