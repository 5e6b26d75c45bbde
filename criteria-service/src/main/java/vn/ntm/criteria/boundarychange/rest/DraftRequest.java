package vn.ntm.criteria.boundarychange.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.application.BoundaryRefusals;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.NewUnit;
import vn.ntm.criteria.boundarychange.domain.Passage;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.unit.UnitType;

/**
 * What a legal document orders.
 *
 * @param legalDocument the document
 * @param effectiveOn the first day of the new order
 * @param successors the units that begin; none where units pass only into such as go on
 * @param passages which units end, and into which they pass
 * @param reason why the draft is written, in the words of whoever writes it
 */
@Schema(
        name = "BoundaryDraftTerms",
        requiredProperties = {"legalDocument", "effectiveOn", "successors", "passages", "reason"})
record DraftRequest(
        OrderingDocument legalDocument,
        LocalDate effectiveOn,

        @Schema(maxItems = MOST, description = "The units that begin with the change")
        List<BeginningUnit> successors,

        @Schema(minItems = 1, maxItems = MOST, description = "Which units end, and into which they pass")
        List<UnitPassage> passages,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_REASON,
                description = "Why the draft is written",
                examples = "Thực hiện đề án sắp xếp đơn vị hành chính cấp xã")
        String reason)
        implements Reasoned {

    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1000;

    @Override
    public @Nullable String document() {
        return legalDocument == null ? null : legalDocument.number();
    }

    /** @throws Refusal if something is missing, or the terms contradict themselves */
    Terms terms() {
        var violations = new Violations();
        violations.text("/reason", reason, LONGEST_REASON);
        var document = violations.present("/legalDocument", legalDocument).map(given -> given.read(violations));
        var day = violations.present("/effectiveOn", effectiveOn);
        var units = new ArrayList<NewUnit>();
        for (BeginningUnit unit : violations.list("/successors", successors, 0, MOST)) {
            String pointer = "/successors/" + units.size();
            units.add(unit == null ? BeginningUnit.missing(pointer, violations) : unit.read(pointer, violations));
        }
        var ways = new ArrayList<Passage>();
        for (UnitPassage passage : violations.list("/passages", passages, 1, MOST)) {
            String pointer = "/passages/" + ways.size();
            ways.add(passage == null ? UnitPassage.missing(pointer, violations) : passage.read(pointer, violations));
        }
        violations.refuse();
        return BoundaryRefusals.answered(() -> new Terms(document.orElseThrow(), day.orElseThrow(), units, ways));
    }

    /** The document that orders the change. */
    @Schema(
            name = "BoundaryDocument",
            requiredProperties = {"number", "issuer", "signedOn", "source", "confidence"})
    record OrderingDocument(
            @Schema(minLength = 1, maxLength = LONGEST, examples = "15/NQ-UBTVQH17")
            String number,

            @Schema(minLength = 1, maxLength = LONGEST, examples = "Ủy ban Thường vụ Quốc hội")
            String issuer,

            LocalDate signedOn,

            @Schema(minLength = 1, maxLength = LONGEST, description = "Where it was read", examples = "Công báo")
            String source,

            Confidence confidence) {

        LegalDocument read(Violations violations) {
            String name = violations.text("/legalDocument/number", number, LONGEST);
            String from = violations.text("/legalDocument/issuer", issuer, LONGEST);
            String where = violations.text("/legalDocument/source", source, LONGEST);
            LocalDate day =
                    violations.present("/legalDocument/signedOn", signedOn).orElse(LocalDate.MIN);
            Confidence sure =
                    violations.present("/legalDocument/confidence", confidence).orElse(Confidence.LOW);
            return new LegalDocument(name, from, day, where, sure);
        }
    }

    /** A unit that begins. */
    @Schema(
            name = "BeginningUnit",
            requiredProperties = {"code", "name", "type", "parentCode"})
    record BeginningUnit(
            @Schema(pattern = CODE, examples = "18568") String code,

            @Schema(minLength = 1, maxLength = LONGEST, examples = "Lộc Hà")
            String name,

            UnitType type,
            @Schema(pattern = CODE, examples = "42") String parentCode) {

        private static final String CODE = "^(\\d{2}|\\d{3}|\\d{5})$";

        static NewUnit missing(String pointer, Violations violations) {
            violations.present(pointer, null);
            return new NewUnit(violations.code(pointer, null), "", UnitType.COMMUNE, violations.code(pointer, null));
        }

        NewUnit read(String pointer, Violations violations) {
            return new NewUnit(
                    violations.code(pointer + "/code", code),
                    violations.text(pointer + "/name", name, LONGEST),
                    violations.present(pointer + "/type", type).orElse(UnitType.COMMUNE),
                    violations.code(pointer + "/parentCode", parentCode));
        }
    }

    /** A unit that ends and passes, wholly or in part, into another. */
    @Schema(
            name = "UnitPassage",
            requiredProperties = {"predecessorCode", "successorCode"})
    record UnitPassage(
            @Schema(pattern = BeginningUnit.CODE, examples = "18571")
            String predecessorCode,

            @Schema(pattern = BeginningUnit.CODE, examples = "18568")
            String successorCode,

            @Schema(description = "How much of its area goes this way, of 1", examples = "0.4") @Nullable BigDecimal areaShare,

            @Schema(description = "How much of its population goes this way, of 1", examples = "0.35") @Nullable BigDecimal populationShare) {

        static Passage missing(String pointer, Violations violations) {
            return new Passage(violations.code(pointer, null), violations.code(pointer, null), null, null);
        }

        Passage read(String pointer, Violations violations) {
            return new Passage(
                    violations.code(pointer + "/predecessorCode", predecessorCode),
                    violations.code(pointer + "/successorCode", successorCode),
                    violations.share(pointer + "/areaShare", areaShare),
                    violations.share(pointer + "/populationShare", populationShare));
        }
    }
}
