package vn.ntm.criteria.lineage.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitType;

/**
 * Where a unit came from and what became of it.
 *
 * @param predecessors every step that led to it, the nearest first
 * @param successors every step that it has taken, the nearest first
 */
@Schema(name = "Lineage")
record LineageView(Member unit, List<Step> predecessors, List<Step> successors, LocalDate validOn, Instant knownAt) {

    LineageView {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** One succession. */
    @Schema(name = "Succession")
    record Step(
            Member predecessor,
            Member successor,
            LocalDate changedOn,
            Change change,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static Step of(Succession succession, KnownUnit predecessor, KnownUnit successor) {
            var provenance = succession.provenance();
            return new Step(
                    Member.of(predecessor),
                    Member.of(successor),
                    succession.changedOn(),
                    succession.change(),
                    succession.legalBasis(),
                    provenance.source(),
                    provenance.confidence(),
                    provenance.note());
        }
    }

    /** A unit of the lineage. */
    @Schema(name = "LineageMember")
    record Member(UUID spellId, UnitCode code, String name, UnitType type) {

        static Member of(KnownUnit unit) {
            var spell = unit.spell();
            return new Member(unit.spellId(), spell.code(), spell.name(), spell.type());
        }
    }
}
