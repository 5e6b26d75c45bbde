package vn.ntm.criteria.progress.band;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * A band into which a report puts communes by the number of criteria that they meet.
 *
 * @param template of which report it is
 * @param criteria of sets of how many criteria it is
 * @param band the least and the most number of criteria, as a filter names it
 * @param validFrom the first day; absent when nobody recorded it
 * @param validTo the day after the last; absent while it lasts
 * @param legalBasis the document that orders it; absent where none was found
 */
@Schema(name = "ProgressBand")
record BandView(
        String template,
        int criteria,
        String band,
        int least,
        int most,
        Bilingual name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static BandView of(Band band) {
        var provenance = band.provenance();
        return new BandView(
                band.template(),
                band.criteria(),
                band.key(),
                band.least(),
                band.most(),
                band.name(),
                band.valid().from(),
                band.valid().to(),
                band.legalBasis(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
