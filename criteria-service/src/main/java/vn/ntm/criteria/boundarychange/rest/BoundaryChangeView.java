package vn.ntm.criteria.boundarychange.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges.ChangeOnFile;
import vn.ntm.criteria.boundarychange.domain.ChangeState;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Passage;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * A boundary change: one legal document, the units that end and those that begin.
 *
 * @param effectiveOn the first day of the new order
 * @param since when its state was recorded
 * @param document the document on which the last move rests
 * @param reason why it was made
 * @param version how often its state was recorded; the strong ETag
 * @param validOn the day, if one was asked for
 * @param knownAt the instant, if one was asked for
 */
@Schema(name = "BoundaryChange")
record BoundaryChangeView(
        UUID id,
        ChangeState.BoundaryState state,
        Document legalDocument,
        LocalDate effectiveOn,
        List<Unit> successors,
        List<Way> passages,
        Instant since,
        String document,
        @Nullable String reason,
        long version,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    BoundaryChangeView {
        successors = List.copyOf(successors);
        passages = List.copyOf(passages);
    }

    static BoundaryChangeView of(ChangeOnFile onFile) {
        return of(onFile, null, null);
    }

    static BoundaryChangeView of(ChangeOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var terms = onFile.terms();
        return new BoundaryChangeView(
                onFile.change().id(),
                onFile.change().state().step(),
                Document.of(terms.document()),
                terms.effectiveOn(),
                terms.successors().stream().map(Unit::of).toList(),
                terms.passages().stream().map(Way::of).toList(),
                onFile.recordedAt(),
                onFile.grounds().source(),
                onFile.grounds().note(),
                onFile.change().version(),
                validOn,
                knownAt);
    }

    /** The document that orders the change. */
    @Schema(name = "BoundaryOrder")
    record Document(String number, String issuer, LocalDate signedOn, String source, Confidence confidence) {

        static Document of(LegalDocument document) {
            return new Document(
                    document.number(),
                    document.issuer(),
                    document.signedOn(),
                    document.source(),
                    document.confidence());
        }
    }

    /** A unit that begins with the change. */
    @Schema(name = "BoundarySuccessor")
    record Unit(UnitCode code, String name, UnitType type, UnitCode parentCode) {

        static Unit of(NewUnit unit) {
            return new Unit(unit.code(), unit.name(), unit.type(), unit.parent());
        }
    }

    /**
     * A unit that ends and passes, wholly or in part, into another.
     *
     * @param areaShare how much of its area, of 1; absent when it is not known
     * @param populationShare how much of its population, of 1; absent when it is not known
     */
    @Schema(name = "BoundaryPassage")
    record Way(
            UnitCode predecessorCode,
            UnitCode successorCode,
            @Nullable BigDecimal areaShare,
            @Nullable BigDecimal populationShare) {

        static Way of(Passage passage) {
            return new Way(passage.predecessor(), passage.successor(), passage.areaShare(), passage.populationShare());
        }
    }
}
